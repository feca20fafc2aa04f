# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `orders`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class OrderOperation(OpenStrEnum):
    """Operation requested by an order: create (apply), change (modify) or delete a pool."""

    APPLY = "apply"
    MODIFY = "modify"
    DELETE = "delete"


class OrderPhase(OpenStrEnum):
    """State of an order. Some servers report completed and set result; others report successed, failed or
    partialSuccessed, which means that only part of the order was completed.
    """

    PENDING = "pending"
    PROCESSING = "processing"
    SUCCESSED = "successed"
    PARTIAL_SUCCESSED = "partialSuccessed"
    FAILED = "failed"
    COMPLETED = "completed"


class OrderPhaseFilter(OpenStrEnum):
    """State of an order to filter by. Pending orders await payment or approval."""

    PENDING = "pending"
    RUNNING = "running"
    SUCCESSED = "successed"
    FAILED = "failed"


OrderPhaseFilterValue: TypeAlias = Literal["pending", "running", "successed", "failed"]
"""Value of a listed member of `OrderPhaseFilter`, which arguments accept as well."""


class OrderedResourceAction(OpenStrEnum):
    """Change of a pool or node by an order. deleteNode is the end of a node's subscription, renew its renewal, and
    toPeriodic the change from pay-per-use to a subscription.
    """

    CREATE_POOL = "createPool"
    DELETE_POOL = "deletePool"
    CREATE_NODE = "createNode"
    DELETE_NODE = "deleteNode"
    RENEW = "renew"
    TO_PERIODIC = "toPeriodic"


class OrderedResourceStatus(OpenStrEnum):
    """Progress of the change of a pool or node: under way, successful or failed."""

    PROCESSING = "processing"
    SUCCEED = "succeed"
    FAILED = "failed"
