"""Recognize fields, parameters and headers that contain secrets by their names, for names that the spec lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast

WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
STEMS = (
    *("accesscode", "accesskey", "apikey", "authkey", "authorization", "connectionstring", "cookie", "credential"),
    *("encryptionkey", "kubeconfig", "passcode", "passphrase", "passwd", "password", "privatekey", "secret"),
    *("signature", "signingkey", "sshkey", "token"),
)
# Environment variables and signed links often contain secrets.
WORDS = frozenset(
    {
        "ak",
        "auth",
        "dsn",
        "env",
        "environment",
        "environments",
        "envs",
        "jwt",
        "otp",
        "pass",
        "pat",
        "pin",
        "psk",
        "pwd",
    }
    | {"sas", "sig", "signed", "sk"}
)
DEEPEST = 50


def is_secret_name(name: str) -> bool:
    """Return whether a field with this name probably contains a secret, such as `admin_pass` or `X-Api-Key`.

    Args:
        name: The name, in any spelling.
    """
    words = [word.lower() for word in WORD.findall(name[:200])]
    joined = "".join(words)
    return any(stem in joined for stem in STEMS) or not WORDS.isdisjoint(words)


def secret_paths(value: object, path: tuple[str, ...] = (), around: tuple[int, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the paths of the values in a body whose names say that they are secret.

    Args:
        value: The body or a part of it. A part that is nested too deeply or contains itself is regarded as secret.
        path: Path of the part.
        around: Identities of the objects that contain the part.
    """
    if not isinstance(value, Mapping | list | tuple):
        return
    own = id(cast("object", value))
    if len(path) > DEEPEST or own in around:
        yield path
    elif isinstance(value, Mapping):
        for name, part in cast("Mapping[object, object]", value).items():
            below = (*path, str(name))
            if is_secret_name(str(name)):
                yield below
            else:
                yield from secret_paths(part, below, (*around, own))
    else:
        below = (*path, "*")
        parts = cast("list[object]", value)
        yield from dict.fromkeys(found for part in parts for found in secret_paths(part, below, (*around, own)))
