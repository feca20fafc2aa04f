"""What must not be in a recording or a report: secrets, and whose account it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, cast

from attrs import define, field

from ...core.redaction import HIDDEN
from ..contract import document

# Whoever reads a recording shall not learn whose account it is.
IDENTITY_KEYS = frozenset({"account_id", "domain_id", "domainId", "project_id", "projectId", "user_id", "userId"})
IDENTITY = re.compile("[0-9A-Fa-f]{32}")
SECRET_KEYS = frozenset(
    {"access_key", "access_token", "ak", "authorization", "passcode", "passwd", "password", "private_key", "secret"}
    | {"secret_access_key", "secret_key", "security_token", "securitytoken", "sk", "token", "x-auth-token"}
)
# The query is optional, so that a link without one is passed over at once: else a row of them costs quadratic time.
LINK = re.compile(r"(https?://[^\s\"'<>?]+)(\?[^\s\"'<>]+)?")


@define
class Hiding:
    """Takes secrets out of messages, and learns the ids of the account as it goes.

    An id becomes as many zeros wherever it stands, so that what refers to it still does.
    """

    _identities: set[str] = field(init=False, factory=set[str])

    def learn(self, *identities: str) -> None:
        """Remember ids of the account."""
        self._identities.update(one for one in identities if one.strip("0"))

    def learn_from(self, value: Any, key: str = "") -> None:
        """Remember the ids of the account in a message."""
        if isinstance(value, dict):
            for name, part in cast("dict[str, Any]", value).items():
                self.learn_from(part, name)
        elif isinstance(value, list | tuple):
            for part in cast("list[Any]", value):
                self.learn_from(part, key)
        elif key in IDENTITY_KEYS and isinstance(value, str) and IDENTITY.fullmatch(value):
            self.learn(value)

    def text(self, text: str) -> str:
        """A text without them, and without the queries of links."""
        for identity in self._identities:
            text = text.replace(identity, "0" * len(identity))
        return LINK.sub(lambda link: f"{link[1]}?{HIDDEN}" if link[2] else link[0], text)

    def json(self, value: Any, key: str = "") -> Any:
        """A message without them."""
        if isinstance(value, dict):
            return {self.text(name): self.json(part, name) for name, part in cast("dict[str, Any]", value).items()}
        if isinstance(value, list):
            return [self.json(part, key) for part in cast("list[Any]", value)]
        if not isinstance(value, str):
            return value
        if value and (key.lower() in SECRET_KEYS or key in sensitive_keys()):
            return HIDDEN
        return self.text(value)


@cache
def sensitive_keys() -> frozenset[str]:
    """The fields that the spec calls sensitive."""
    return frozenset(_sensitive(document()["components"]["schemas"]))


def _sensitive(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, part in cast("dict[str, Any]", node).items():
            if isinstance(part, dict) and "x-sensitive" in part:
                yield key
            yield from _sensitive(part)
    elif isinstance(node, list):
        for part in cast("list[Any]", node):
            yield from _sensitive(part)
