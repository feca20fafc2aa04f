# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `images`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ImageArchitecture(OpenStrEnum):
    """Processor architecture of an image. Upper case in requests, lower case in responses."""

    X86_64 = "X86_64"
    AARCH64 = "AARCH64"
    X86_64_LOWERCASE = "x86_64"
    AARCH64_LOWERCASE = "aarch64"


ImageArchitectureValue: TypeAlias = Literal["X86_64", "AARCH64", "x86_64", "aarch64"]
"""Value of a listed member of `ImageArchitecture`, which arguments accept as well."""


class ImageOrigin(OpenStrEnum):
    """Origin of an image: registered (CUSTOMIZE) or saved from a notebook instance (IMAGE_SAVE)."""

    CUSTOMIZE = "CUSTOMIZE"
    IMAGE_SAVE = "IMAGE_SAVE"


ImageOriginValue: TypeAlias = Literal["CUSTOMIZE", "IMAGE_SAVE"]
"""Value of a listed member of `ImageOrigin`, which arguments accept as well."""


class ImageServiceType(OpenStrEnum):
    """Purpose of an image: inference, training, development, all of these (COMMON) or unspecified (UNKNOWN)."""

    COMMON = "COMMON"
    INFERENCE = "INFERENCE"
    TRAIN = "TRAIN"
    DEV = "DEV"
    UNKNOWN = "UNKNOWN"


ImageServiceTypeValue: TypeAlias = Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"]
"""Value of a listed member of `ImageServiceType`, which arguments accept as well."""


class ImageStatus(OpenStrEnum):
    """State of an image. Only ACTIVE images can be used. CREATING means that a notebook instance is being saved as
    this image.
    """

    INIT = "INIT"
    CREATING = "CREATING"
    CREATE_FAILED = "CREATE_FAILED"
    ERROR = "ERROR"
    DELETED = "DELETED"
    ACTIVE = "ACTIVE"


class ImageType(OpenStrEnum):
    """Type of an image: provided by the service (BUILD_IN) or created by a user (DEDICATED)."""

    BUILD_IN = "BUILD_IN"
    DEDICATED = "DEDICATED"


ImageTypeValue: TypeAlias = Literal["BUILD_IN", "DEDICATED"]
"""Value of a listed member of `ImageType`, which arguments accept as well."""


class ImageVisibility(OpenStrEnum):
    """Visibility of an image. Anyone who knows the ID of a PUBLIC image can read it."""

    PRIVATE = "PRIVATE"
    PUBLIC = "PUBLIC"
    HIDDEN = "HIDDEN"
    """Huawei Cloud only."""


ImageVisibilityValue: TypeAlias = Literal["PRIVATE", "PUBLIC", "HIDDEN"]
"""Value of a listed member of `ImageVisibility`, which arguments accept as well."""
