# A mail server of another make, with STARTTLS and a log-in, and mail.ini for it. What it gets lies in $kept:
# 1.mail, 1.envelope. Sourced after lib.sh.
python=/usr/bin/python3 # Debian's: the package is no other's
$python -c 'import aiosmtpd' 2>/dev/null || skip 'there is no python3-aiosmtpd'
secret=wr0ng-kanarienvogel-7731
kept=$T/kept
mkdir "$kept"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=loopback \
	-addext subjectAltName=IP:127.0.0.1 -keyout "$T/cert.pem" -out "$T/cert.crt" 2>/dev/null
cat "$T/cert.crt" >> "$T/cert.pem"
umask 077
echo "$secret" > "$T/smtp.secret"
umask 022

# server PORT-FILE [ascii]
server() {
	$python "$(dirname "$0")/smtpd.py" "$T/cert.pem" avisos "$T/smtp.secret" "$kept" ${2-} > "$1" 2> "$T/smtpd.log" &
	smtpd="$smtpd $!"
	wait_for [ -s "$1" ]
}
mailer='' smtpd=''
at_end='kill $smtpd $mailer 2>/dev/null'
trap 'eval "$at_end"; rm -rf "$T"' EXIT
server "$T/port"
# configure PASSWORD-FILE AUTHORITY [PORT-FILE]
configure() {
	cat > "$T/mail.ini" <<END
[mail]
transport = smtp
url = smtp://127.0.0.1:$(cat "${3:-$T/port}")
user = avisos
password_file = $1
ca_file = $2
patience_seconds = 60
anchor = nobody
END
}
configure "$T/smtp.secret" "$T/cert.crt"
