# Generated from spec/ by `make generate`; do not edit.
"""The model `TableSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TableSource(BaseModel):
    """Connection to a table that samples are imported from.

    Attributes:
        cluster_id: ID of the MRS cluster.
        cluster_mode: Security mode of the MRS cluster, which determines whether authentication is required.
        cluster_name: Name of the MRS cluster.
        database_name: Name of the database that contains the table.
        input: Path of the table in HDFS, such as /greenhouse/plants.
        ip: IP address of the DWS cluster.
        port: Port of the DWS cluster.
        queue_name: Name of the DLI queue for reading the table.
        subnet_id: ID of the subnet of the MRS cluster.
        table_name: Name of the source table.
        user_name: Database user. Required for DWS.
        user_password: Password of the database user. Required for DWS.
        vpc_id: ID of the VPC of the MRS cluster.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "cluster_id": "cluster_id",
        "cluster_mode": "cluster_mode",
        "cluster_name": "cluster_name",
        "database_name": "database_name",
        "input": "input",
        "ip": "ip",
        "port": "port",
        "queue_name": "queue_name",
        "subnet_id": "subnet_id",
        "table_name": "table_name",
        "user_name": "user_name",
        "user_password": "user_password",
        "vpc_id": "vpc_id",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "user_password",
        }
    )

    cluster_id: str | Unset | None
    cluster_mode: MrsClusterMode | str | Unset | None
    cluster_name: str | Unset | None
    database_name: str | Unset | None
    input: str | Unset | None
    ip: str | Unset | None
    port: str | Unset | None
    queue_name: str | Unset | None
    subnet_id: str | Unset | None
    table_name: str | Unset | None
    user_name: str | Unset | None
    user_password: str | Unset | None
    vpc_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cluster_id: str | Unset | None = UNSET,
        cluster_mode: MrsClusterMode | str | Unset | None = UNSET,
        cluster_name: str | Unset | None = UNSET,
        database_name: str | Unset | None = UNSET,
        input: str | Unset | None = UNSET,
        ip: str | Unset | None = UNSET,
        port: str | Unset | None = UNSET,
        queue_name: str | Unset | None = UNSET,
        subnet_id: str | Unset | None = UNSET,
        table_name: str | Unset | None = UNSET,
        user_name: str | Unset | None = UNSET,
        user_password: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cluster_id = cluster_id
        self.cluster_mode = cluster_mode
        self.cluster_name = cluster_name
        self.database_name = database_name
        self.input = input
        self.ip = ip
        self.port = port
        self.queue_name = queue_name
        self.subnet_id = subnet_id
        self.table_name = table_name
        self.user_name = user_name
        self.user_password = user_password
        self.vpc_id = vpc_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TableSource:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.cluster_id = get("cluster_id", UNSET)
        v = get("cluster_mode", UNSET)
        self.cluster_mode = MrsClusterMode.of(v)
        self.cluster_name = get("cluster_name", UNSET)
        self.database_name = get("database_name", UNSET)
        self.input = get("input", UNSET)
        self.ip = get("ip", UNSET)
        self.port = get("port", UNSET)
        self.queue_name = get("queue_name", UNSET)
        self.subnet_id = get("subnet_id", UNSET)
        self.table_name = get("table_name", UNSET)
        self.user_name = get("user_name", UNSET)
        self.user_password = get("user_password", UNSET)
        self.vpc_id = get("vpc_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.cluster_id
        if v is not UNSET:
            out["cluster_id"] = v
        v = self.cluster_mode
        if v is not UNSET:
            out["cluster_mode"] = to_wire(v)
        v = self.cluster_name
        if v is not UNSET:
            out["cluster_name"] = v
        v = self.database_name
        if v is not UNSET:
            out["database_name"] = v
        v = self.input
        if v is not UNSET:
            out["input"] = v
        v = self.ip
        if v is not UNSET:
            out["ip"] = v
        v = self.port
        if v is not UNSET:
            out["port"] = v
        v = self.queue_name
        if v is not UNSET:
            out["queue_name"] = v
        v = self.subnet_id
        if v is not UNSET:
            out["subnet_id"] = v
        v = self.table_name
        if v is not UNSET:
            out["table_name"] = v
        v = self.user_name
        if v is not UNSET:
            out["user_name"] = v
        v = self.user_password
        if v is not UNSET:
            out["user_password"] = v
        v = self.vpc_id
        if v is not UNSET:
            out["vpc_id"] = v
        return out


_KEYS = frozenset(TableSource.__wire_names__)
from .mrs_cluster_mode import MrsClusterMode  # noqa: E402
