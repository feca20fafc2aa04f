# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobVisualizationTool`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobVisualizationTool(OpenStrEnum):
    """Tool that displays training curves."""

    TENSORBOARD = "tensorboard"
    MINDSTUDIO_INSIGHT = "mindstudio-insight"


TrainingJobVisualizationToolValue: TypeAlias = Literal["tensorboard", "mindstudio-insight"]
"""Value of a listed member of `TrainingJobVisualizationTool`, which arguments accept as well."""
