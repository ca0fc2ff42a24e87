# What people type, beside `make` itself.
.PHONY: help clean
help: ## this list
	@grep -hE '^[a-z.-]+:.*## ' Makefile config/targets.mk | sed -E 's/:.*## /\t/' | sort | expand -t 16
clean: ## remove what was built (the demo database too)
	rm -rf build
