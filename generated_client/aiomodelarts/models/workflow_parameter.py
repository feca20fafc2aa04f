# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowParameter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_parameter_type import WorkflowParameterType


class WorkflowParameter(BaseModel):
    """Value that steps refer to by a name, with its type and limits."""

    name: str | None = None
    """Name of the parameter: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64
    characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: WorkflowParameterType | None = None
    """Kind of value."""

    description: str | None = None
    """Text that explains the meaning."""

    example: Any = None
    """Example of a value, as any JSON."""

    delay: bool | None = None
    """Whether the value may be set after the execution has started. Defaults to false."""

    default: Any = json_field(default=None, sensitive=True)
    """Value that is used if no other is set, as any JSON."""

    value: Any = json_field(default=None, sensitive=True)
    """Value of the parameter, as any JSON."""

    enum: list[Any] | None = None
    """Allowed values, as any JSON."""

    used_steps: list[str] | None = None
    """Names of the steps that use the parameter."""

    format: str | None = None
    """Notation that the value has, such as flavor."""

    constraint: dict[str, Any] | None = None
    """Limits of the value, such as a range."""
