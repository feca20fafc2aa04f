"""Which operation a recorded request was for."""

from __future__ import annotations

import re
from functools import cache

from ..spec.contracts import Contract, contracts


def contract_at(method: str, target: str) -> Contract | None:
    """What the spec says about the operation at an address; None when there is none.

    Args:
        method: HTTP method.
        target: Path and query as they went over the wire.
    """
    path = target.partition("?")[0]
    found = (
        contract for pattern, contract in _patterns().get((method, path.count("/")), ()) if pattern.fullmatch(path)
    )
    return next(found, None)


@cache
def _patterns() -> dict[tuple[str, int], list[tuple[re.Pattern[str], Contract]]]:
    """By method and depth; paths with fewer placeholders first, so that `services/specifications` is no service."""
    found: dict[tuple[str, int], list[tuple[re.Pattern[str], Contract]]] = {}
    for contract in sorted(contracts().values(), key=lambda one: one.operation.path.count("{")):
        operation = contract.operation
        parts = re.split(r"({\w+})", operation.path)
        pattern = "".join("[^/]*" if part.startswith("{") else re.escape(part) for part in parts)
        place = (operation.method, operation.path.count("/"))
        found.setdefault(place, []).append((re.compile(pattern), contract))
    return found
