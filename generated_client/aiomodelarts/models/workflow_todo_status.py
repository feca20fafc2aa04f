# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowTodoStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class WorkflowTodoStatus(OpenStrEnum):
    """State of a waiting step. Only wait_inputs is documented."""

    WAIT_INPUTS = "wait_inputs"
