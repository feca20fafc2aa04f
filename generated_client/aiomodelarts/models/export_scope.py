# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ExportScope`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class ExportScope(OpenIntEnum):
    """Selection of the samples to export."""

    LABELED = 0
    UNLABELED = 1
    ALL = 2
    SEARCH = 3


ExportScopeValue: TypeAlias = Literal[0, 1, 2, 3]
"""Value of a listed member of `ExportScope`, which arguments accept as well."""
