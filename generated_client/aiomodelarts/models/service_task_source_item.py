# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskSourceItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_task_stream_type import ServiceTaskStreamType


class ServiceTaskSourceItem(BaseModel):
    """Stream or file location. The fields depend on the type of the source."""

    stream_name: str | None = None
    """Name of the VIS stream. Required if type is vis."""

    bucket: str | None = None
    """Name of the OBS bucket that contains the files. Required if type is obs."""

    path: str | None = None
    """Path in the bucket. Required if type is obs."""

    url: str | None = json_field(default=None, sensitive=True)
    """URL of the file or stream. If type is restful, URL that returns the address of the stream. At most 1000
    characters.
    """

    headers: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Headers of the request for the address of the stream. Used if type is restful. At most 10 entries."""

    certificate_check: bool | None = None
    """Whether to verify the certificate of the HTTPS URL. Required if type is restful."""

    rtsp_path_in_response: str | None = None
    """Path to the address of the stream in the response from the URL. Required if type is restful. At most 1024
    characters.
    """

    node_id: str | None = None
    """ID of the edge node. Some services require it if type is restful or vcn."""

    device_id: str | None = None
    """ID of the VCN device. Required if type is vcn."""

    stream_type: ServiceTaskStreamType | None = None
    """Stream of the VCN camera to analyze."""

    id: str | None = None
    """ID of the mounted edge camera. Required if type is edgecamera."""

    camera_type: str | None = None
    """Type of the camera in ModelArts Edge. Only ipc is known."""

    tag: list[dict[str, str]] | None = None
    """Tags of the camera in ModelArts Edge, each a map of strings. Required if camera_type is ipc."""
