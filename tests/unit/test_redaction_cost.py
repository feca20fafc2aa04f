"""Redaction is linear: no text that a service sends holds up the event loop, whatever the secret looks like."""

import json
import logging
import time
from collections.abc import Callable, Iterable
from urllib.parse import quote

import httpx
import pytest

from aiomodelarts import AuthenticationFailed, PasswordCredentials
from aiomodelarts.core.messages.sent_secrets import SentSecrets
from aiomodelarts.core.redaction.log_filters import hide_headers
from aiomodelarts.core.redaction.urls_and_headers import shown_headers, shown_query, shown_url, without_signatures
from tests.cases import for_each

MEGABYTE = 1_000_000
LIMIT = 0.05
PEM = "\n".join(["-----BEGIN PRIVATE KEY-----", *(f"MIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn{n:033d}" for n in range(30))])
SECRETS = {
    "backslashes": "\\" * 40,
    "quotes": "Pa\\ss\"w/örd' & <1>+%",
    "not ASCII": "äöüß" * 10,
    "not in Latin-1": "密码🔑" * 10,
    "repeated": "a" * 50 + "b",
    "short": "ab1cd2",
    "token": "MIIF" + "Ab3/+x" * 700,
    "private key": PEM,
    "percent": "%41%42%43%44%",
}
PIECES = {
    "backslashes": "\\",
    "quotes": '"',
    "escaped quotes": '\\"',
    "percent": "%",
    "percent-encoded": "%41",
    "percent in percent": "%25",
    "not ASCII": "ü",
    "escaped characters": "\\u00e4",
    "escaped bytes": "\\x41",
    "broken escapes": "\\u",
    "surrogates": "\ud83d",
    "escaped surrogates": "\\ud83d",
    "NUL": "\0",
    "references": "&#",
    "whole references": "&#34;",
    "references without end": "&#" + "9" * 50,
    "ampersands": "&",
    "parameters": "&sig=",
    "starts of parameters": "&s",
    "separators": "6s",
    "plus": "+",
    "line breaks": "\\n",
}


def texts(secret: str) -> Iterable[tuple[str, str]]:
    for name, piece in {**PIECES, "prefix": secret[:-1], "beginning": secret[:4], "secret": secret}.items():
        yield name, (piece * (MEGABYTE // len(piece) + 1))[:MEGABYTE]


def slow_texts(function: Callable[[str], object], secret: str) -> dict[str, float]:
    """CPU seconds of the texts that take too long, each in the fastest of three calls."""
    slow: dict[str, float] = {}
    for name, text in texts(secret):
        seconds = min(seconds_of(function, text) for _ in range(3)) if seconds_of(function, text) > LIMIT else 0.0
        if seconds > LIMIT:
            slow[name] = seconds
    return slow


def seconds_of(function: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    function(text)
    return time.process_time() - started


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS)
def test_a_secret_is_searched_in_linear_time(secret):
    secrets = SentSecrets([secret])
    secrets.redacted("anything")  # the forms of a secret are made once

    slow = slow_texts(secrets.redacted, secret)

    assert slow == {}


SHOWING: dict[str, Callable[[str], object]] = {
    "address": shown_url,
    "query": shown_query,
    "headers": lambda text: shown_headers({"location": text, "x": text}),
    "links": without_signatures,
    "links, with a value": lambda text: without_signatures(f"?token={text}"),
    "links, behind a value": lambda text: without_signatures(f"?token=x {text}"),
}
for begin in ("", "(b'cookie', b'", " exception=a("):

    def logged(text: str, begin: str = begin) -> object:
        return hide_headers(logging.LogRecord("httpcore", logging.DEBUG, "", 1, f"{begin}{text}", None, None))

    SHOWING[f"log {begin}"] = logged


@pytest.mark.parametrize("show", SHOWING.values(), ids=SHOWING)
def test_what_is_shown_is_searched_in_linear_time(show):
    slow = slow_texts(show, "Signature")

    assert slow == {}


@for_each("piece", PIECES.values(), ids=PIECES)
async def test_a_hostile_refusal_of_a_login_holds_nothing_up(connect, piece):
    """As JSON and as plain text, with the whole way from the bytes to the exception."""
    text = piece * (MEGABYTE // len(piece))
    password = "P\\a\\\\s\"s'wörd" * 3
    credentials = PasswordCredentials("https://iam.test/v3", "jane", password, user_domain_name="a", project_id="p")
    for body in (json.dumps({"error_msg": text}).encode(), text.encode("utf-8", "replace")):
        async with connect(lambda _, body=body: httpx.Response(401, content=body), credentials=credentials) as client:
            started = time.process_time()
            with pytest.raises(AuthenticationFailed):
                await client.visualization_jobs.get(7)
            assert time.process_time() - started < 10 * LIMIT


# --- what is found ---


FORMS: dict[str, Callable[[str], str]] = {
    "plain": str,
    "JSON": lambda secret: json.dumps(secret)[1:-1],
    "JSON, as UTF-8": lambda secret: json.dumps(secret, ensure_ascii=False)[1:-1],
    "JSON, upper case": lambda secret: "".join(f"\\u{ord(c):04X}" if ord(c) < 0x10000 else c for c in secret),
    "JSON, escaped slashes": lambda secret: json.dumps(secret)[1:-1].replace("/", "\\/"),
    "JSON in JSON": lambda secret: json.dumps(json.dumps(secret)),
    "JSON in JSON in JSON": lambda secret: json.dumps(json.dumps(json.dumps(secret))),
    "mixed": lambda secret: "".join(
        f"\\u{ord(c):04x}" if n % 2 and c.isalnum() and c.isascii() else json.dumps(c)[1:-1]
        for n, c in enumerate(secret)
    ),
    "repr": lambda secret: repr(secret)[1:-1],
    "repr of bytes": lambda secret: repr(secret.encode())[2:-1],
    "percent": lambda secret: quote(secret, safe=""),
    "percent, lower case": lambda secret: quote(secret, safe="").lower() if secret.islower() else quote(secret),
    "percent of all": lambda secret: "".join(f"%{byte:02x}" for byte in secret.encode()),
    "percent twice": lambda secret: quote(quote(secret, safe=""), safe=""),
    "form": lambda secret: quote(secret, safe=" ").replace(" ", "+"),
    "HTML": lambda secret: (
        secret.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace("'", "&#x27;")
    ),
    "HTML, numbers": lambda secret: "".join(f"&#{ord(c)};" for c in secret),
    "HTML, hexadecimal": lambda secret: "".join(f"&#x{ord(c):X};" for c in secret),
    "JSON in HTML": lambda secret: json.dumps(secret)[1:-1].replace('"', "&quot;"),
    "base64": lambda secret: base64(f"{secret}"),
    "base64 of a login": lambda secret: base64(f"jane:{secret}"),
    "base64 of a pair": lambda secret: base64(f"x:{secret}:y"),
    "URL-safe base64": lambda secret: base64(f"jo:{secret}").replace("+", "-").replace("/", "_"),
}


def base64(text: str) -> str:
    from base64 import b64encode

    return b64encode(text.encode()).decode()


@for_each("write", FORMS.values(), ids=FORMS)
@for_each(
    "secret",
    [
        "Pa\\ss\"w/örd' & <1>+%",
        "with space and ü",
        "密码🔑-secret",
        "plain-secret-1",
        PEM,
        "a%41b%zz%%",
    ],
)
def test_a_secret_is_found_however_it_is_written(secret, write):
    written = write(secret)

    shown = SentSecrets([secret]).redacted(f'before="{written}" after')

    assert "***" in shown
    assert written not in shown
    assert secret not in shown
    assert shown.startswith("before=")
    assert shown.endswith("after")


@pytest.mark.parametrize(
    "secret", ["", "1", "true", "false", "null", "eu-de", "password", "production", "12345", "a" * 4, "   ", "hunter"]
)
def test_secrets_that_are_also_words_leave_messages_readable(secret):
    text = f"true: 1 of 12345 in eu-de has the wrong password for production, null aaaa hunter {secret}"

    assert SentSecrets([secret]).redacted(text) == text


def test_a_short_secret_is_replaced_where_it_stands_alone():
    secrets = SentSecrets(["ab1cd"])

    assert secrets.redacted("ab1cd 'ab1cd' xab1cd ab1cde") == "*** '***' xab1cd ab1cde"


def test_text_without_a_secret_stays_as_it_is():
    text = 'a \\"quoted\\" text with %41, 1+1 &amp; \\u00e4'

    assert SentSecrets(["another-secret"]).redacted(text) == text


def test_a_long_passphrase_of_words_is_replaced():
    assert SentSecrets(["correcthorsebatterystaple"]).redacted("no correcthorsebatterystaple") == "no ***"


def test_a_flood_of_escapes_is_hidden_as_a_whole():
    assert SentSecrets(["another-secret"]).redacted("%41" * 30_000) == "***"


def test_lines_of_a_private_key_are_replaced_one_by_one():
    line = PEM.splitlines()[5]

    assert SentSecrets([PEM]).redacted(f"bad line: {line}.") == "bad line: ***."


@pytest.mark.parametrize("write", ["plain", "JSON", "JSON in JSON", "percent", "base64"])
def test_a_secret_that_consists_of_escapes_is_found(write):
    secret = "\\u0041\\\\n\\"
    written = FORMS[write](secret)

    shown = SentSecrets([secret]).redacted(f'before="{written}" after')

    assert "***" in shown
    assert written not in shown


@pytest.mark.parametrize("text", ["\\u0041", "%41", "a", "&#65;"])
def test_only_so_many_strings_of_a_value_are_searched(text):
    shown = SentSecrets(["another-secret"]).redacted_value(
        {"first": ["another-secret", text], "rest": [text] * 200_000}
    )

    assert shown["first"] == ["***", text]
    assert shown["rest"][0] == text
    assert shown["rest"][-1] == "***"
    assert sum(entry != "***" for entry in shown["rest"]) < 10_000
