/* What documents ask of a product. Private to core. */
#ifndef FICHA_CORE_PRODUCT_H
#define FICHA_CORE_PRODUCT_H

#include "dict/record.h"

/* Its price in a price list, else its own; millionths, without taxes. price_list may be "". */
int64_t product_price(const struct record *product, const char *price_list);

#endif
