"""Flavors of notebook instances."""

from __future__ import annotations

from functools import cache

from ..handlers.call import Call, handles
from ..handlers.lists import Row, equal
from ..spec.contracts import contracts, documented
from ..spec.replies import Fault, Reply
from .notebook_lists import page_of, sort_by_query

NOT_SUPPORTED = "ModelArts.6323"
SOLD_OUT = "ModelArts.6716"
OTHER_FEATURE = "ModelArts.6870"
GIGABYTE = 1024 * 1024  # memory is in kilobytes
SORTABLE = {name: name for name in ("id", "name", "memory", "vcpus", "category", "arch", "feature")}
T4 = {"gpu": 1, "gpu_memory": "16GB", "type": "T4"}
SNT9 = {"npu": 1, "npu_memory": "32GB", "type": "SNT9", "chip": 1}
V100 = {"gpu": 1, "gpu_memory": "32GB", "type": "V100"}


@cache
def flavors() -> tuple[Row, ...]:
    """Return all flavors: the example in the spec and variants of it."""
    pattern: Row = contracts()["ListFlavors"].example["data"][0]

    def flavor(flavor_id: str, vcpus: int, *, ownership: str = "MANAGED", **other: object) -> Row:
        size = {"vcpus": vcpus, "memory": 4 * vcpus * GIGABYTE}
        name = f"{other.get('category', 'CPU')}: {vcpus} vCPUs, {4 * vcpus} GB"
        billing = {"code": flavor_id, "unit_num": 1}
        return {**pattern, "id": flavor_id, "name": name, "billing": billing, **size, "type": ownership, **other}

    return (
        {**pattern, "type": "MANAGED"},
        flavor("modelarts.vm.cpu.8u", 8),
        flavor("modelarts.vm.arm.8u", 8, arch="aarch64"),
        flavor("modelarts.vm.gpu.t4", 8, category="GPU", gpu=T4),
        flavor("modelarts.vm.gpu.v100", 8, category="GPU", gpu=V100, sold_out=True),
        flavor("modelarts.kat1.xlarge", 24, arch="aarch64", category="ASCEND", ascend=SNT9),
        flavor("modelarts.vm.cpu.16u.dedicated", 16, ownership="DEDICATED"),
        flavor("modelarts.vm.cpu.free", 2, feature="DEFAULT", free=True),
    )


def shown_flavor(flavor: Row) -> Row:
    """Return a flavor as responses show it."""
    return documented("NotebookFlavor", flavor)


def check_flavor(flavor_id: str, feature: str) -> None:
    """Refuse a flavor that an instance with a feature can't have.

    Raises:
        Fault: The flavor does not exist, is for another feature, or is sold out.
    """
    found = next((flavor for flavor in flavors() if flavor["id"] == flavor_id), None)
    if found is None:
        raise Fault(400, NOT_SUPPORTED, f"The flavor {flavor_id} does not exist.")
    if found["feature"] != feature:
        raise Fault(
            400, OTHER_FEATURE, f"The flavor {flavor_id} does not support instances with the feature {feature}."
        )
    if found["sold_out"]:
        raise Fault(400, SOLD_OUT, f"The flavor {flavor_id} is sold out.")


@handles("ListFlavors")
def list_flavors(call: Call) -> Reply:
    """Return one page of flavors."""
    query, rows = call.query, list(flavors())
    for key in ("category", "type", "feature"):
        rows = equal(rows, key, query.get(key))
    if kind := query.get("flavor_type"):
        rows = [row for row in rows if f"ASCEND_{row.get('ascend', {}).get('type', '')}".upper() == kind]
    return Reply(page_of(call, [shown_flavor(row) for row in sort_by_query(call, rows, SORTABLE)]))
