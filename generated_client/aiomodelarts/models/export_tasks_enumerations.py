# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `export_tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class AnnotationFormat(OpenStrEnum):
    """Label format of exported images."""

    VOC = "VOC"
    COCO = "COCO"


AnnotationFormatValue: TypeAlias = Literal["VOC", "COCO"]
"""Value of a listed member of `AnnotationFormat`, which arguments accept as well."""


class ExportDestination(OpenStrEnum):
    """Destination of an export: an OBS folder or a new dataset."""

    DIR = "DIR"
    NEW_DATASET = "NEW_DATASET"


ExportDestinationValue: TypeAlias = Literal["DIR", "NEW_DATASET"]
"""Value of a listed member of `ExportDestination`, which arguments accept as well."""


class ExportFormat(OpenIntEnum):
    """Layout of the exported files: one folder per label, or all files in one folder."""

    TREE = 1
    FLAT = 2


ExportFormatValue: TypeAlias = Literal[1, 2]
"""Value of a listed member of `ExportFormat`, which arguments accept as well."""


class ExportScope(OpenIntEnum):
    """Selection of the samples to export."""

    LABELED = 0
    UNLABELED = 1
    ALL = 2
    SEARCH = 3


ExportScopeValue: TypeAlias = Literal[0, 1, 2, 3]
"""Value of a listed member of `ExportScope`, which arguments accept as well."""


class ExportTaskStatus(OpenStrEnum):
    """State of an export task. The service returns SUCCESSED on success; the other two spellings are treated as
    equivalent.
    """

    INIT = "INIT"
    RUNNING = "RUNNING"
    FAILED = "FAILED"
    SUCCESSED = "SUCCESSED"
    SUCCEEDED = "SUCCEEDED"
    COMPLETED = "COMPLETED"


class HardExample(OpenStrEnum):
    """Whether a sample is a hard example, as a digit in a string."""

    NOT_HARD = "0"
    HARD = "1"


HardExampleValue: TypeAlias = Literal["0", "1"]
"""Value of a listed member of `HardExample`, which arguments accept as well."""


class SearchOperator(OpenStrEnum):
    """Whether all (AND) or any (OR) of the conditions must match."""

    OR = "OR"
    AND = "AND"


SearchOperatorValue: TypeAlias = Literal["OR", "AND"]
"""Value of a listed member of `SearchOperator`, which arguments accept as well."""
