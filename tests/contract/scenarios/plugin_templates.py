"""The ways to successful calls of `plugin_templates`."""

from typing import Any

from aiomodelarts import ModelArts

from .plugins import pool
from .registry import scenario, unknown_id

unknown_id("plugin_templates", 404, "ModelArts.50005101")


@scenario("ListPluginTemplates")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.plugin_templates.list(template_name="greenhouse-dns", pool_name=await pool(client))


@scenario("ShowPluginTemplate")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.plugin_templates.get("npu-driver")
