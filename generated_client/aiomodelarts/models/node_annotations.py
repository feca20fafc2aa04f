# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeAnnotations`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NodeAnnotations(BaseModel):
    """Annotations of a node, set by the scheduler."""

    os_modelarts_npu_topology_placement: str | None = json_field(
        default=None, key="os.modelarts/npu-topology-placement"
    )
    """Bits that show which of the 16 accelerator cards are in use, with card 0 on the right. 1 means in use."""

    os_modelarts_node_drain: str | None = json_field(default=None, key="os.modelarts.node/drain")
    """Progress of draining the node. Open Telekom Cloud only."""
