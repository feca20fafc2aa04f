# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobAccessMethod`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobAccessMethod(OpenStrEnum):
    """How the training code gets a local folder, as a command-line argument or an environment variable."""

    PARAMETER = "parameter"
    ENV = "env"


TrainingJobAccessMethodValue: TypeAlias = Literal["parameter", "env"]
"""Value of a listed member of `TrainingJobAccessMethod`, which arguments accept as well."""
