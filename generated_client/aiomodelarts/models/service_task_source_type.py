# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskSourceType`."""

from ..core.model import OpenStrEnum


class ServiceTaskSourceType(OpenStrEnum):
    """Where a task gets its input from: an address asked for over HTTP, a fixed address, a camera at the edge, a VCN
    device, or, with IEF only, files in OBS or a VIS stream.
    """

    RESTFUL = "restful"
    URL = "url"
    EDGECAMERA = "edgecamera"
    VCN = "vcn"
    OBS = "obs"
    VIS = "vis"
