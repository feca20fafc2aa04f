# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_cache_setting import NodeCacheSetting
    from .node_cpu_setting import NodeCpuSetting
    from .node_huge_page_setting import NodeHugePageSetting


class NodeSettings(BaseModel):
    """Custom settings of nodes."""

    cpu_manager: NodeCpuSetting | None = None
    """Binding of containers to CPU cores."""

    drop_cache: NodeCacheSetting | None = None
    """Clearing of caches."""

    transparent_hugepage: NodeHugePageSetting | None = None
    """Use of transparent huge pages."""
