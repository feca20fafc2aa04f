"""Notebooks of the gardeners."""

from collections.abc import AsyncIterator

import aiomodelarts
from aiomodelarts import models as m


class Notebooks:
    """Notebooks of one workspace."""

    client: aiomodelarts.ModelArts

    def __init__(self, client: aiomodelarts.ModelArts, workspace: str) -> None:
        self.client, self.workspace = client, workspace

    async def running(self) -> AsyncIterator[m.Notebook]:
        """Yield the running notebooks."""
        async for notebook in self.client.notebooks.list(status=m.NotebookStatus.RUNNING, workspace_id=self.workspace):
            yield notebook

    async def rename(self, notebook_id: str, name: str) -> str:
        """Rename a notebook and return the architecture of its image."""
        changed = await self.client.notebooks.update(notebook_id, name=name)  # may break
        if not changed.image or not changed.image.arch:  # may break
            return "unknown"
        return str(changed.image.arch)  # may break

    async def renamed(self, notebook_id: str, name: str) -> None:
        """Rename a notebook; its result is not used, so nothing breaks."""
        await self.client.notebooks.update(notebook_id, name=name)

    async def names(self) -> list[str]:
        """Return the names of the running notebooks."""
        return [str(notebook.name) async for notebook in self.running() if notebook.name is not None]  # may break

    async def in_order(self, order: str) -> list[str]:
        """Return the names of all datasets in an order."""
        found = self.client.datasets.list(order=order)  # breaks
        return [str(one.dataset_name) async for one in found]

    async def stopped_by(self, notebook_id: str) -> bool:
        """Return whether a notebook stops at a time."""
        notebook = await self.client.notebooks.get(notebook_id)
        lease = notebook.lease
        return bool(lease) and lease.type == m.NotebookStopType.ANSWERED_TIMING  # breaks

    async def architecture(self, notebook_id: str) -> object:
        """Return the architecture of the image of a notebook."""
        notebook = await self.client.notebooks.get(notebook_id)
        image = notebook.image  # may break
        return image.name if image else None
