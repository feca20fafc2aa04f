# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ExportFormat`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class ExportFormat(OpenIntEnum):
    """Layout of the exported files: one folder per label, or all files in one folder."""

    TREE = 1
    FLAT = 2


ExportFormatValue: TypeAlias = Literal[1, 2]
"""Value of a listed member of `ExportFormat`, which arguments accept as well."""
