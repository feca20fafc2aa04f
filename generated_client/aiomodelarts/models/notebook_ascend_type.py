# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookAscendType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookAscendType(OpenStrEnum):
    """Kind of Ascend processor: 910 (SNT9), 910B (SNT9B) or 310 (SNT3)."""

    ASCEND_SNT9 = "ASCEND_SNT9"
    ASCEND_SNT9B = "ASCEND_SNT9B"
    ASCEND_SNT3 = "ASCEND_SNT3"


NotebookAscendTypeValue: TypeAlias = Literal["ASCEND_SNT9", "ASCEND_SNT9B", "ASCEND_SNT3"]
"""Value of a listed member of `NotebookAscendType`, which arguments accept as well."""
