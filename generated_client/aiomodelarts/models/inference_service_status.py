# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceServiceStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceServiceStatus(OpenStrEnum):
    """State of an inference service. CONCERNING means that it runs with problems; INIT that it has no deployment
    yet.
    """

    INIT = "INIT"
    DEPLOYING = "DEPLOYING"
    RUNNING = "RUNNING"
    CONCERNING = "CONCERNING"
    UPGRADING = "UPGRADING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    INTERRUPTING = "INTERRUPTING"
    DELETING = "DELETING"
    FAILED = "FAILED"
    ERROR = "ERROR"


InferenceServiceStatusValue: TypeAlias = Literal[
    "INIT",
    "DEPLOYING",
    "RUNNING",
    "CONCERNING",
    "UPGRADING",
    "STOPPING",
    "STOPPED",
    "INTERRUPTING",
    "DELETING",
    "FAILED",
    "ERROR",
]
"""Value of a listed member of `InferenceServiceStatus`, which arguments accept as well."""
