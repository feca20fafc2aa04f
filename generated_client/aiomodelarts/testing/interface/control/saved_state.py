"""Snapshots of a fake without its secrets, and its reset."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from ....core.redaction.hidden import HIDDEN
from ...fake import FakeModelArts
from ..problems import Problem
from .redaction import all_sensitive_names, shown_value, with_types

SECRET_PARTS = ("user", "tokens", "keys", "agencies", "providers")
"""Parts of IAM that stay as they are in the running fake, so that its clients stay logged in."""


def snapshot_without_logins(fake: FakeModelArts) -> dict[str, Any]:
    """Return a snapshot without users, tokens, keys, agencies and identity providers."""
    saved = fake.snapshot()
    saved["iam"] = {name: part for name, part in saved["iam"].items() if name not in SECRET_PARTS}
    saved.pop("link_key", None)
    return saved


def shown_snapshot(fake: FakeModelArts) -> dict[str, Any]:
    """Return a snapshot without logins, with `***` in place of sensitive fields of resources."""
    saved = snapshot_without_logins(fake)
    return {**saved, "tables": {name: _shown(table) for name, table in saved["tables"].items()}}


def _shown(value: Any, *, inside: bool = False) -> Any:
    """Hide sensitive strings inside the fields of resources, but not keys and types of tables."""
    if isinstance(value, dict):
        parts = cast("dict[str, Any]", value)
        if inside:
            return _with_marks(parts, with_types(parts, shown_value(parts, all_sensitive_names())))
        return {name: _shown(part, inside=name == "fields" and isinstance(part, dict)) for name, part in parts.items()}
    if isinstance(value, list):
        return [_shown(part, inside=inside) for part in cast("list[Any]", value)]
    return value


def _with_marks(value: Any, shown: Any) -> Any:
    """Return a shown value with the marks of the snapshot in it, such as `$type`, which are no secrets."""
    if isinstance(value, dict):
        parts = cast("dict[str, Any]", value).items()
        return {
            key: part if key.startswith("$") and isinstance(part, str) else _with_marks(part, shown[key])
            for key, part in parts
        }
    if isinstance(value, list):
        return [_with_marks(part, one) for part, one in zip(cast("list[Any]", value), shown, strict=True)]
    return shown


def restore_shown(fake: FakeModelArts, saved: Any) -> None:
    """Restore a snapshot. Hidden values are taken from the same places of the present state.

    Args:
        fake: The fake.
        saved: A snapshot of `shown_snapshot` or `FakeModelArts.snapshot`. A login in it is not restored.

    Raises:
        Problem: The snapshot is invalid or from another version. The fake is not changed.
    """
    if not isinstance(saved, dict):
        raise Problem(400, "the snapshot is not a JSON object", "send what GET /_fake/api/snapshot returned", "body")
    given = cast("dict[str, Any]", saved)
    iam = given.get("iam")
    if isinstance(iam, Mapping):
        kept = {
            name: part for name, part in cast("Mapping[str, Any]", iam).items() if name not in (*SECRET_PARTS, "counts")
        }
        given = {**given, "iam": kept}
    with fake.transaction():
        present = snapshot_without_logins(fake)
        given = {name: part for name, part in given.items() if name != "link_key"}
        given = {**given, "tables": _filled(given.get("tables"), present["tables"])}
        try:
            fake.restore(given)
        except ValueError as error:
            raise Problem(
                400, str(error), "send what GET /_fake/api/snapshot of this version returned, unchanged", "body"
            ) from error


def _filled(saved: Any, present: Any) -> Any:
    if saved == HIDDEN:
        return present if isinstance(present, str) else saved
    if isinstance(saved, dict):
        known = cast("dict[str, Any]", present) if isinstance(present, dict) else {}
        return {name: _filled(part, known.get(name)) for name, part in cast("dict[str, Any]", saved).items()}
    if isinstance(saved, list):
        parts = cast("list[Any]", saved)
        others = cast("list[Any]", present) if isinstance(present, list) else []
        others = others + [None] * (len(parts) - len(others))
        return [_filled(part, other) for part, other in zip(parts, others[: len(parts)], strict=True)]
    return saved


class StartingState:
    """The state of a fake when its interface was created, to which `reset` returns.

    Args:
        fake: The fake.
    """

    def __init__(self, fake: FakeModelArts) -> None:
        self._fake = fake
        self._restored = fake.restored
        # As JSON, which takes less memory and which later changes can't reach.
        self._saved = json.dumps(snapshot_without_logins(fake), ensure_ascii=False).encode()

    def reset(self, *, empty: bool = False) -> None:
        """Return to the state at the start, with its time, and remove all recorded calls. Logins stay valid.

        Args:
            empty: Whether to remove all resources, failures and outcomes instead, without a change of the time.
        """
        fake = self._fake
        saved: dict[str, Any] = json.loads(self._saved)
        if empty:
            nothing: dict[str, Any] = {"tables": {}, "outcomes": {}, "failures": {}, "chances": [], "iam": {}}
            saved = {**saved, **nothing, "now": fake.clock.now(), "last_number": 0}
        with fake.transaction():
            fake.restore(saved, own=True)
            fake.restored = self._restored
            fake.calls.clear()
