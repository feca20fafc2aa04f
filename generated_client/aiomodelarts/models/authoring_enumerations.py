# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `authoring`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AuthoringClusterStatus(OpenStrEnum):
    """State of a resource pool for notebooks. An ACTIVE pool can be used."""

    PENDING = "PENDING"
    INITIALIZING = "INITIALIZING"
    INITIALIZE_FAILED = "INITIALIZE_FAILED"
    ACTIVE = "ACTIVE"
    DELETING = "DELETING"
    DELETED = "DELETED"
    DELETE_FAILED = "DELETE_FAILED"
    MIGRATING = "MIGRATING"


class AuthoringFeatureName(OpenStrEnum):
    """Feature of the development environment. NOTEBOOK stands for notebooks that users create."""

    NOTEBOOK = "NOTEBOOK"


AuthoringFeatureNameValue: TypeAlias = Literal["NOTEBOOK"]
"""Value of a listed member of `AuthoringFeatureName`, which arguments accept as well."""


class AuthoringScope(OpenStrEnum):
    """Kind of work: notebooks, training or inference."""

    NOTEBOOK = "NOTEBOOK"
    TRAIN = "TRAIN"
    INFER = "INFER"


AuthoringScopeValue: TypeAlias = Literal["NOTEBOOK", "TRAIN", "INFER"]
"""Value of a listed member of `AuthoringScope`, which arguments accept as well."""
