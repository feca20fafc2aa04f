# Generated from spec/ by `make generate`; do not edit.
"""The model `TableSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .mrs_cluster_mode import MrsClusterMode


class TableSource(BaseModel):
    """Connection to a table that samples are imported from."""

    cluster_id: str | None = None
    """ID of the MRS cluster."""

    cluster_mode: MrsClusterMode | None = None
    """Security mode of the MRS cluster, which determines whether authentication is required."""

    cluster_name: str | None = None
    """Name of the MRS cluster."""

    database_name: str | None = None
    """Name of the database that contains the table."""

    input: str | None = None
    """Path of the table in HDFS, such as /greenhouse/plants."""

    ip: str | None = None
    """IP address of the DWS cluster."""

    port: str | None = None
    """Port of the DWS cluster."""

    queue_name: str | None = None
    """Name of the DLI queue for reading the table."""

    subnet_id: str | None = None
    """ID of the subnet of the MRS cluster."""

    table_name: str | None = None
    """Name of the source table."""

    user_name: str | None = None
    """Database user. Required for DWS."""

    user_password: str | None = json_field(default=None, sensitive=True)
    """Password of the database user. Required for DWS."""

    vpc_id: str | None = None
    """ID of the VPC of the MRS cluster."""
