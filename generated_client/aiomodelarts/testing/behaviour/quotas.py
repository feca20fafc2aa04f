"""Quotas for pools and networks, and their usage."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..spec.contracts import contracts
from ..spec.replies import Reply

TABLES = {"pool": "pools", "network": "networks"}


@handles("ShowOsQuota")
def list_quotas(call: Call) -> Reply:
    """Return the quotas in the example of the spec, with the usage in this fake."""
    shown = [
        {**quota, "used": _used(call, TABLES[quota["type"]])}
        for quota in contracts()["ShowOsQuota"].example["quotas"]["resources"]
    ]
    return Reply({"quotas": {"resources": shown}})


def _used(call: Call, table: str) -> int:
    return sum(not resource.plan.gone(call.now) for resource in call.fake.table(table).unchanged())
