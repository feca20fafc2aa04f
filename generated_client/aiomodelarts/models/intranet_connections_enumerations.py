# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `intranet_connections`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class IntranetConnectionAction(OpenStrEnum):
    """Action on a private network connection. APPROVE and REJECT answer a request, CANCEL withdraws the access of a
    connection, and RETRY makes a failed connection again.
    """

    APPROVE = "APPROVE"
    REJECT = "REJECT"
    CANCEL = "CANCEL"
    RETRY = "RETRY"


IntranetConnectionActionValue: TypeAlias = Literal["APPROVE", "REJECT", "CANCEL", "RETRY"]
"""Value of a listed member of `IntranetConnectionAction`, which arguments accept as well."""


class IntranetConnectionScene(OpenStrEnum):
    """Private network from which requests come. VPC is a VPC of the user, and POOL the network of a resource pool."""

    VPC = "VPC"
    POOL = "POOL"


IntranetConnectionSceneValue: TypeAlias = Literal["VPC", "POOL"]
"""Value of a listed member of `IntranetConnectionScene`, which arguments accept as well."""


class IntranetConnectionSortKey(OpenStrEnum):
    """Time by which private network connections are sorted."""

    CREATE_AT = "create_at"
    UPDATE_AT = "update_at"


IntranetConnectionSortKeyValue: TypeAlias = Literal["create_at", "update_at"]
"""Value of a listed member of `IntranetConnectionSortKey`, which arguments accept as well."""


class IntranetConnectionState(OpenStrEnum):
    """State of a private network connection. APPROVING waits for the approval of the owner, and CANCELED means that
    the owner withdrew the access.
    """

    APPROVING = "APPROVING"
    REJECTED = "REJECTED"
    CONNECTING = "CONNECTING"
    CONNECTED = "CONNECTED"
    CANCELED = "CANCELED"
    FAILED = "FAILED"
    DELETING = "DELETING"


IntranetConnectionStateValue: TypeAlias = Literal[
    "APPROVING", "REJECTED", "CONNECTING", "CONNECTED", "CANCELED", "FAILED", "DELETING"
]
"""Value of a listed member of `IntranetConnectionState`, which arguments accept as well."""


class IntranetConnectionType(OpenStrEnum):
    """Extent of a private network connection. SERVICE is one inference service, and GLOBAL all of them."""

    SERVICE = "SERVICE"
    GLOBAL = "GLOBAL"


IntranetConnectionTypeValue: TypeAlias = Literal["SERVICE", "GLOBAL"]
"""Value of a listed member of `IntranetConnectionType`, which arguments accept as well."""
