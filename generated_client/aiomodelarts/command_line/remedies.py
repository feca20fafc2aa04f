"""Remedies in messages of the client, as options and variables of the command line."""

from __future__ import annotations

import os
import re

OPTIONS = {
    "allow_http": "--allow-http",
    "endpoint": "--endpoint",
    "project_id": "--project",
    "region": "--region",
}
"""Options of all commands, by the argument of the client that errors advise."""
ARGUMENT = re.compile(rf"\b({'|'.join(OPTIONS)})=(?:True)?(?: to the client)?")
CLOUD = "the cloud named by OS_CLOUD"
OTHERS = (
    (r"pass credentials= to the client", "run `modelarts login`"),
    (
        r"pass verify= with (a CA bundle .*?), or set OS_CACERT or SSL_CERT_FILE",
        r"set OS_CACERT or SSL_CERT_FILE to \1",
    ),
    (r"pass cert=\(certificate, key, password\)", "decrypt it, because OS_KEY takes no password"),
    (r"pass cert=", "set OS_CERT and OS_KEY"),
    (r"pass auth_url= to the credentials or ", "set OS_AUTH_URL, or pass "),
    (r" or another project_name=", " or set another OS_PROJECT_NAME"),
    (r"choose one with OS_CLOUD or from_cloud\(name\)", "choose one with --cloud or OS_CLOUD"),
    (r"for other proxies, pass an http_client= that supports them, or set NO_PROXY", "or set NO_PROXY"),
    (r"exclude (it|them) with exclude=", r"exclude \1 with --exclude"),
    (r"set endpoint= or auth_url to it", "set --endpoint or OS_AUTH_URL to it"),
    (r"; getattr\(.*?\) reads it without an error", ""),
)
"""Expressions for remedies, and what takes their place."""


def for_command_line(text: str, *, from_service: bool = False) -> str:
    """Return a message with the options and variables that do what the arguments of the client do.

    Args:
        text: The message.
        from_service: Whether it contains a message of the service, whose words are not changed.
    """
    for expression, remedy in OTHERS:
        text = re.sub(expression, remedy, text)
    if name := os.environ.get("OS_CLOUD"):
        text = text.replace(CLOUD, f"the cloud {name!r}")
    return text if from_service else ARGUMENT.sub(lambda match: OPTIONS[match[1]], text)
