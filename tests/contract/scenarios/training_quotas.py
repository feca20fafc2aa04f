"""The ways to successful calls of `training_quotas`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import scenario


@scenario("ShowTrainingQuotas")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_quotas.list(resource="job-num")


@scenario("ModifyTrainingQuotas")
async def _(client: ModelArts, make: Any) -> Any:
    topic = {"resource": "job-num-quota-notify", "quota": 0, "extra_info": "urn:smn:cn-north-4:flowers:topic"}
    quotas: Any = [{"resource": "job-num", "quota": 500}, topic]
    return await client.training_quotas.update(quotas=quotas)
