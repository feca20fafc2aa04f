"""Machine flavors of resource pools and their hardware."""

from __future__ import annotations

from copy import deepcopy
from functools import cache

from attrs import frozen

from ..handlers.call import Call, handles
from ..handlers.label_selectors import selected
from ..handlers.lists import Row, next_token, page
from ..spec.contracts import contracts
from ..spec.replies import Reply


@frozen
class Hardware:
    """Hardware of a machine.

    Args:
        cores: Number of CPU cores.
        memory: Memory in GiB.
        gpus: Number of GPUs.
        gpu: GPU model; empty if there are none.
        physical: Whether it is a bare metal server.
    """

    cores: int
    memory: int
    gpus: int = 0
    gpu: str = ""
    physical: bool = False


HARDWARE = {
    "modelarts.vm.cpu.4u": Hardware(4, 16),
    "modelarts.vm.cpu.8ud": Hardware(8, 32),
    "modelarts.vm.gpu.t4u8": Hardware(8, 32, 1, "nvidia-t4"),
    "modelarts.vm.gpu.v100": Hardware(8, 64, 1, "nvidia-v100"),
    "modelarts.bm.gpu.8v100": Hardware(72, 512, 8, "nvidia-v100", physical=True),
}
USUAL = Hardware(8, 64)


def hardware_of(flavor: str) -> Hardware:
    """Return the hardware of a flavor; an unknown flavor has default hardware."""
    return HARDWARE.get(flavor, USUAL)


@cache
def _flavors() -> list[Row]:
    pattern: Row = contracts()["ListResourceFlavors"].example["items"][0]
    return [_flavor(pattern, name, hardware) for name, hardware in HARDWARE.items()]


def _flavor(pattern: Row, name: str, hardware: Hardware) -> Row:
    flavor = deepcopy(pattern)
    flavor["metadata"]["name"] = name
    labels, spec = flavor["metadata"]["labels"], flavor["spec"]
    labels["os.modelarts/scope"] = "Train" if hardware.gpus else "Infer"
    labels["os.modelarts.flavor/baremetal"] = str(hardware.physical).lower()
    spec |= {
        "cpu": str(hardware.cores),
        "memory": f"{hardware.memory}Gi",
        "jobFlavors": [name],
        "nodeConfigTemplate": name,
    }
    del spec["gpu"]
    if hardware.gpus:
        spec["gpu"] = {"type": hardware.gpu, "size": str(hardware.gpus), "memory": "16Gi"}
    if "dataVolumes" in spec:
        spec["dataVolume"] = deepcopy(spec["dataVolumes"])
    if not hardware.physical:
        del spec["flavorBootType"]
    return flavor


@handles("ListResourceFlavors")
def list_flavors(call: Call) -> Reply:
    """Return one page of flavors, filtered by label."""
    rows = selected(_flavors(), call.query.get("labelSelector"))
    shown, token = page(call, rows), next_token(call, rows)
    metadata: Row = {}
    if token:
        metadata = {"continue": token, "remainingItemCount": len(rows) - rows.index(shown[-1]) - 1}
    return Reply({"apiVersion": "v1", "kind": "ResourceFlavorList", "metadata": metadata, "items": shown})
