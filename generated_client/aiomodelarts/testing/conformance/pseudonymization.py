"""Pseudonymization of recordings and reports: removes secrets and the identity of the account."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, cast
from urllib.parse import unquote

from attrs import define, field, frozen

from ...core.operation.quoting import quoted
from ...core.redaction.hidden import HIDDEN
from ..spec.contracts import JsonObject, Parameter, resolve
from ..spec.undocumented_fields import alternatives, known_keys
from .key_names import says_free_form, says_identity, says_secret
from .pseudonyms import EMAIL, SMALLEST_ID, Pseudonyms
from .spec_vocabulary import sensitive_names

SHORTEST_SECRET = 6
DEEPEST = 200
LINK = re.compile(r"(https?://)([^\s\"'<>?/@]{0,200}@)?([^\s\"'<>?]*)(\?[^\s\"'<>]*)?")
# `user_id: ...`, `"token"="..."` in messages; bounded, so that it takes linear time.
NAMED = re.compile(
    r"([A-Za-z][A-Za-z0-9_.-]{1,40})(['\"\\]{0,3}\s{0,2}[:=]\s{0,2}['\"\\]{0,3})([^\s\"'\\,;&<>(){}\[\]]{1,4096})"
)


@frozen
class _Marks:
    """Properties of a value that follow from the fields that contain it.

    Args:
        identity: Whether it identifies an account, user or project.
        secret: Whether it is secret.
        free: Whether users choose it freely, as in a map of labels.
    """

    identity: bool = False
    secret: bool = False
    free: bool = False


@define
class Pseudonymizer:
    """Removes secrets from messages, and replaces IDs and names of the account by pseudonyms.

    The spec marks such fields with `x-sensitive` and `x-identity`. Undocumented fields are selected by name. A value
    has the same pseudonym everywhere, so references stay valid.

    Args:
        own: Strings and numbers that a run sends by itself; they are kept, because a replay sends them again.
        vocabulary: Words of the spec, see `Pseudonyms`.
    """

    own: frozenset[str | int | float] = frozenset()
    vocabulary: str = ""
    _pseudonyms: Pseudonyms = field(init=False)
    _secrets: dict[str, None] = field(init=False, factory=dict[str, None])

    def __attrs_post_init__(self) -> None:
        self._pseudonyms = Pseudonyms("\n".join([self.vocabulary, *(str(one) for one in self.own)]))

    def learn(self, *identities: str) -> None:
        """Remember IDs of the account, that of the project first."""
        for one in identities:
            self._pseudonyms.of(one)

    def learn_project(self, project_id: str) -> None:
        """Remember the ID of the project; its pseudonym is the project ID of replayed runs."""
        self._pseudonyms.add_project(project_id)

    def learn_from(self, value: Any, key: str = "", schemas: Sequence[JsonObject] = ()) -> None:
        """Remember the account IDs and secrets in a message."""
        self._walk(value, key, schemas, _Marks())

    def json(self, value: Any, key: str = "", schemas: Sequence[JsonObject] = ()) -> Any:
        """Return a copy of a message without secrets and account IDs.

        Args:
            value: Message as decoded JSON.
            key: Name of the field that contains it.
            schemas: Schemas of the message in the spec; if empty, fields are selected by name only.
        """
        return self._walk(value, key, schemas, _Marks())

    def text(self, text: str) -> str:
        """Return a string without secrets, account IDs and the queries of links."""
        if text in self.own:
            return text
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        text = self._pseudonyms.replace_in(text)
        if "://" in text:
            text = LINK.sub(_link, text)
        if "@" in text:
            text = EMAIL.sub(lambda match: self._identity(match[0]), text)
        return NAMED.sub(self._named, text) if ":" in text or "=" in text else text

    def target(self, target: str, parameters: Iterable[Parameter] = ()) -> str:
        """Return the path and query of a request without secrets and account IDs.

        Args:
            target: Path and query as sent.
            parameters: Documented parameters of the operation.
        """
        known = {one.name: one.schema for one in parameters if one.where == "query"}
        path, asks, query = target.partition("?")
        shown = "/".join(self._part(part, self.text) for part in path.split("/"))
        pairs = [self._pair(pair, known) for pair in query.split("&")] if asks else []
        return f"{shown}{asks}{'&'.join(pairs)}"

    def _pair(self, pair: str, known: Mapping[str, JsonObject]) -> str:
        written, equals, text = pair.partition("=")
        name = unquote(written)
        schemas = [known[name]] if name in known else []

        def hide(value: str) -> str:
            return str(self.json(value, name, schemas))

        return f"{written}{equals}{self._part(text, hide)}"

    @staticmethod
    def _part(part: str, hide: Callable[[str], str]) -> str:
        value = unquote(part)
        shown = hide(value)
        return part if shown == value else quoted(shown)

    def _walk(self, value: Any, key: str, schemas: Sequence[JsonObject], marks: _Marks) -> Any:
        nodes = [node for schema in schemas for node in alternatives(schema)]
        marks = _marked(key, [*schemas, *nodes], marks)
        if isinstance(value, dict):
            return self._object(cast("JsonObject", value), key, nodes, marks)
        if isinstance(value, list | tuple):
            items = [node["items"] for node in nodes if "items" in node]
            # Without a schema, the name of a list determines how its items are treated.
            return [self._walk(part, "" if items else key, items, marks) for part in cast("list[Any]", value)]
        return self._scalar(value, nodes, marks)

    def _object(self, value: JsonObject, key: str, nodes: list[JsonObject], marks: _Marks) -> JsonObject:
        known, rest, free = known_keys(nodes)
        free = marks.free or free or any(map(_is_scalar, rest)) or (not nodes and says_free_form(key))
        shown: JsonObject = {}
        for name, part in value.items():
            if name in known:
                shown[name] = self._walk(part, name, known[name], marks)
                continue
            inner = _Marks(marks.identity, marks.secret, free)
            hidden = self._key(name, free=free, identity=marks.identity and bool(rest))
            while hidden in shown:
                hidden += "*"
            shown[hidden] = self._walk(part, name, rest, inner)
        return shown

    def _key(self, name: str, *, free: bool, identity: bool) -> str:
        """Return a key that the spec does not document, replaced if necessary."""
        if name in self.own:
            return name
        if free:
            self._remember(name)
            return HIDDEN
        return self._identity(name) if identity else self.text(name)

    def _scalar(self, value: Any, nodes: list[JsonObject], marks: _Marks) -> Any:
        if value is None or isinstance(value, bool) or value == "" or value in self.own:
            return value
        if isinstance(value, int | float):
            if marks.secret or marks.free:
                return value if abs(value) < SMALLEST_ID else type(value)(0)
            return self._pseudonyms.of_number(value) if marks.identity and isinstance(value, int) else value
        if not isinstance(value, str):
            return value
        if marks.secret or marks.free:
            self._remember(value, secret=marks.secret)
            return HIDDEN
        if marks.identity and not any("enum" in node for node in nodes):
            return self._identity(value)
        return self._nested(value)

    def _remember(self, value: str, *, secret: bool = False) -> None:
        """Replace a hidden value in other strings too, unless it is too short or a word of the spec."""
        if len(value) < SHORTEST_SECRET or value in self._pseudonyms.vocabulary:
            return
        if secret:
            self._secrets[value] = None
        elif not value.isalpha():
            self._pseudonyms.of(value)  # with its own pseudonym, because it may be an ID that calls refer to

    def _identity(self, value: str) -> str:
        return value if value in self.own else self._pseudonyms.of(value)

    def _nested(self, text: str) -> str:
        """Return a string without secrets and account IDs; it may itself contain JSON."""
        if text[:1] in ("{", "["):
            try:
                value = json.loads(text)
                return json.dumps(self._walk(value, "", (), _Marks()), ensure_ascii=False)
            except (ValueError, RecursionError):
                pass
        return self.text(text)

    def _named(self, match: re.Match[str]) -> str:
        name, between, value = match.groups()
        if value in self.own or value == HIDDEN:
            return match[0]
        if says_secret(name):
            return f"{name}{between}{HIDDEN}"
        return f"{name}{between}{self._identity(value)}" if says_identity(name) else match[0]


def _marked(key: str, schemas: Sequence[JsonObject], marks: _Marks) -> _Marks:
    """Return the properties of a value that follow from its own field and from the enclosing fields."""
    documented = bool(schemas)
    secret = marks.secret or any("x-sensitive" in one for one in schemas)
    identity = marks.identity or any("x-identity" in one for one in schemas)
    if not documented:
        secret = secret or says_secret(key) or key in sensitive_names()
        identity = identity or says_identity(key)
    return _Marks(identity, secret, marks.free)


def _is_scalar(schema: JsonObject) -> bool:
    """Return whether the values of a map are strings chosen by callers."""
    node = resolve(schema)
    kinds: Any = node.get("type", "object" if "properties" in node else "string")
    return "string" in kinds and "enum" not in node


def _link(match: re.Match[str]) -> str:
    scheme, user, rest, query = match.groups()
    return f"{scheme}{f'{HIDDEN}@' if user else ''}{rest}{f'?{HIDDEN}' if query and len(query) > 1 else query or ''}"
