# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskSourceType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceTaskSourceType(OpenStrEnum):
    """Type of the input of a task: a stream address requested over HTTP (restful), a fixed URL (url), an edge camera,
    a VCN device or, with IEF only, files in OBS or a VIS stream.
    """

    RESTFUL = "restful"
    URL = "url"
    EDGECAMERA = "edgecamera"
    VCN = "vcn"
    OBS = "obs"
    VIS = "vis"


ServiceTaskSourceTypeValue: TypeAlias = Literal["restful", "url", "edgecamera", "vcn", "obs", "vis"]
"""Value of a listed member of `ServiceTaskSourceType`, which arguments accept as well."""
