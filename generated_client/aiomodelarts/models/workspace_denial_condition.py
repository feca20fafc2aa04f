# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceDenialCondition`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkspaceDenialCondition(BaseModel):
    """Condition of a policy."""

    key: str | None = None
    """Attribute that is compared."""

    operator: str | None = None
    """Operator of the comparison."""

    value: list[str] | None = None
    """Values with which the attribute is compared."""
