"""A mail server of another make, aiosmtpd: smtpd.py CERTIFICATE USER PASSWORD-FILE DIRECTORY [ascii]

STARTTLS and a log-in are required, SMTPUTF8 is known unless "ascii" is said, nobody@... is refused. It says its port on the
standard output and keeps every mail in the directory: 1.mail, and its envelope as 1.envelope.
"""
import asyncio
import ssl
import sys
from aiosmtpd.smtp import SMTP, AuthResult

certificate, user, password_file, directory = sys.argv[1:5]
with open(password_file) as f:
    password = f.readline().rstrip("\n")


class Keeper:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return "550 5.1.1 nobody has that name here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        name = f"{directory}/{self.count}"
        with open(name + ".mail", "wb") as f:
            f.write(envelope.original_content)
        with open(name + ".envelope", "w") as f:
            print("from", envelope.mail_from, *envelope.mail_options, file=f)
            print("to", *envelope.rcpt_tos, file=f)
            print("tls", session.ssl is not None, "logged in", session.authenticated, file=f)
        return f"250 2.0.0 kept as {self.count}"


def authenticate(server, session, envelope, mechanism, data):
    good = data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=good, handled=False)


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate)
keeper = Keeper()


async def serve():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(keeper, tls_context=context, require_starttls=True, auth_required=True,
                     authenticator=authenticate, enable_SMTPUTF8="ascii" not in sys.argv[5:], loop=loop),
        host="127.0.0.1", port=0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(serve())
