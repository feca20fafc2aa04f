# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentFileSource`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentFileSource(OpenStrEnum):
    """Where files come from: OBS, a parallel file system of OBS, SFS Turbo (EFS), the host, a training job, or a
    repository. The service ignores case.
    """

    OBS = "OBS"
    OBSFS = "OBSFS"
    EFS = "EFS"
    LOCAL = "LOCAL"
    TRAIN = "TRAIN"
    GIT = "GIT"


DeploymentFileSourceValue: TypeAlias = Literal["OBS", "OBSFS", "EFS", "LOCAL", "TRAIN", "GIT"]
"""Value of a listed member of `DeploymentFileSource`, which arguments accept as well."""
