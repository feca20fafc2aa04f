# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AuthoringScope`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AuthoringScope(OpenStrEnum):
    """Kind of work: notebooks, training or inference."""

    NOTEBOOK = "NOTEBOOK"
    TRAIN = "TRAIN"
    INFER = "INFER"


AuthoringScopeValue: TypeAlias = Literal["NOTEBOOK", "TRAIN", "INFER"]
"""Value of a listed member of `AuthoringScope`, which arguments accept as well."""
