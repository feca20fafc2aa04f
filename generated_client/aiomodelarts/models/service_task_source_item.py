# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskSourceItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskSourceItem(BaseModel):
    """Stream or file location. The fields depend on the type of the source.

    Attributes:
        stream_name: Name of the VIS stream. Required if type is vis.
        bucket: Name of the OBS bucket that contains the files. Required if type is obs.
        path: Path in the bucket. Required if type is obs.
        url: URL of the file or stream. If type is restful, URL that returns the address of the stream. At most 1000
            characters.
        headers: Headers of the request for the address of the stream. Used if type is restful.
        certificate_check: Whether to verify the certificate of the HTTPS URL. Required if type is restful.
        rtsp_path_in_response: Path to the address of the stream in the response from the URL. Required if type is
            restful. At most 1024 characters.
        node_id: ID of the edge node. Some services require it if type is restful or vcn.
        device_id: ID of the VCN device. Required if type is vcn.
        stream_type: Stream of the VCN camera to analyze.
        id: ID of the mounted edge camera. Required if type is edgecamera.
        camera_type: Type of the camera in ModelArts Edge. Only ipc is known.
        tag: Tags of the camera in ModelArts Edge, each a map of strings. Required if camera_type is ipc.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "stream_name": "stream_name",
        "bucket": "bucket",
        "path": "path",
        "url": "url",
        "headers": "headers",
        "certificate_check": "certificate_check",
        "rtsp_path_in_response": "rtsp_path_in_response",
        "node_id": "node_id",
        "device_id": "device_id",
        "stream_type": "stream_type",
        "id": "id",
        "camera_type": "camera_type",
        "tag": "tag",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "url",
            "headers",
        }
    )

    stream_name: str | Unset | None
    bucket: str | Unset | None
    path: str | Unset | None
    url: str | Unset | None
    headers: dict[str, str] | Unset | None
    certificate_check: bool | Unset | None
    rtsp_path_in_response: str | Unset | None
    node_id: str | Unset | None
    device_id: str | Unset | None
    stream_type: ServiceTaskStreamType | int | Unset | None
    id: str | Unset | None
    camera_type: str | Unset | None
    tag: list[dict[str, str]] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        stream_name: str | Unset | None = UNSET,
        bucket: str | Unset | None = UNSET,
        path: str | Unset | None = UNSET,
        url: str | Unset | None = UNSET,
        headers: dict[str, str] | Unset | None = UNSET,
        certificate_check: bool | Unset | None = UNSET,
        rtsp_path_in_response: str | Unset | None = UNSET,
        node_id: str | Unset | None = UNSET,
        device_id: str | Unset | None = UNSET,
        stream_type: ServiceTaskStreamType | int | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        camera_type: str | Unset | None = UNSET,
        tag: list[dict[str, str]] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.stream_name = stream_name
        self.bucket = bucket
        self.path = path
        self.url = url
        self.headers = headers
        self.certificate_check = certificate_check
        self.rtsp_path_in_response = rtsp_path_in_response
        self.node_id = node_id
        self.device_id = device_id
        self.stream_type = stream_type
        self.id = id
        self.camera_type = camera_type
        self.tag = tag
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskSourceItem:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.stream_name = get("stream_name", UNSET)
        self.bucket = get("bucket", UNSET)
        self.path = get("path", UNSET)
        self.url = get("url", UNSET)
        self.headers = get("headers", UNSET)
        self.certificate_check = get("certificate_check", UNSET)
        self.rtsp_path_in_response = get("rtsp_path_in_response", UNSET)
        self.node_id = get("node_id", UNSET)
        self.device_id = get("device_id", UNSET)
        v = get("stream_type", UNSET)
        self.stream_type = ServiceTaskStreamType.of(v)
        self.id = get("id", UNSET)
        self.camera_type = get("camera_type", UNSET)
        self.tag = get("tag", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.stream_name
        if v is not UNSET:
            out["stream_name"] = v
        v = self.bucket
        if v is not UNSET:
            out["bucket"] = v
        v = self.path
        if v is not UNSET:
            out["path"] = v
        v = self.url
        if v is not UNSET:
            out["url"] = v
        v = self.headers
        if v is not UNSET:
            out["headers"] = v
        v = self.certificate_check
        if v is not UNSET:
            out["certificate_check"] = v
        v = self.rtsp_path_in_response
        if v is not UNSET:
            out["rtsp_path_in_response"] = v
        v = self.node_id
        if v is not UNSET:
            out["node_id"] = v
        v = self.device_id
        if v is not UNSET:
            out["device_id"] = v
        v = self.stream_type
        if v is not UNSET:
            out["stream_type"] = to_wire(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.camera_type
        if v is not UNSET:
            out["camera_type"] = v
        v = self.tag
        if v is not UNSET:
            out["tag"] = v
        return out


_KEYS = frozenset(ServiceTaskSourceItem.__wire_names__)
from .service_task_stream_type import ServiceTaskStreamType  # noqa: E402
