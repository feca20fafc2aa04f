"""The ways to successful calls of `notebook_tags`."""

from typing import Any

from aiomodelarts import ModelArts

from .notebooks import notebook
from .registry import scenario, unknown_id

unknown_id("notebook_tags", 400, "ModelArts.6309")

TAGS: Any = [{"key": "garden", "value": "roses"}, {"key": "team", "value": "botany"}]


async def tagged_notebook(client: ModelArts, **given: Any) -> str:
    """The id of an instance with some tags."""
    made = await notebook(client, **given)
    await client.notebook_tags.create_batch(made.id, tags=TAGS)
    return made.id


@scenario("CreateNotebookTags")
async def _(client: ModelArts, make: Any) -> Any:
    made = await notebook(client)
    return await client.notebook_tags.create_batch(made.id, tags=TAGS)


@scenario("DeleteNotebookTags")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.notebook_tags.delete_batch(await tagged_notebook(client), tags=[TAGS[0], {"key": "team"}])


@scenario("ShowNotebookTags")
async def _(client: ModelArts, make: Any) -> Any:
    await tagged_notebook(client)
    return await client.notebook_tags.list(workspace_id="0")
