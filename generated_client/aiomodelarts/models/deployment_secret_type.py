# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentSecretType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentSecretType(OpenStrEnum):
    """Credentials of a deployment: a secret of the Data Encryption Workshop (DEW), or a temporary agency."""

    DEW = "dew"
    AGENCY = "agency"


DeploymentSecretTypeValue: TypeAlias = Literal["dew", "agency"]
"""Value of a listed member of `DeploymentSecretType`, which arguments accept as well."""
