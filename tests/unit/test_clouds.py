"""What a call of an operation that only one cloud documents reports if the endpoint lacks the operation."""

import copy
from typing import Any

import httpx
import pytest

from aiomodelarts import ApiError, BadRequest, EndpointNotFound, NotFound, Operation
from aiomodelarts.core.http.regions import cloud_of
from aiomodelarts.core.operation.operation import CLOUDS, Request
from aiomodelarts.operations import OPERATIONS

OTC = "https://modelarts.eu-de.otc.t-systems.com"
HUAWEI = "https://modelarts.cn-north-4.myhuaweicloud.com"
NO_API = {"error_code": "APIGW.0101", "error_msg": "The API does not exist"}
HINT = "only Huawei Cloud documents this operation"


def listing(*clouds: Any) -> Operation:
    more: Any = {"clouds": clouds} if clouds else {}
    return Operation("ListServers", "GET", "/v1/{project_id}/servers", "servers", "list", "current", "s", **more)


@pytest.fixture
def refused(connect):
    """Return a function that makes a call, which the endpoint refuses, and returns the error."""

    async def refused(origin: str, operation: Operation, status: int, content: Any) -> ApiError:
        def respond(request: httpx.Request) -> httpx.Response:
            return httpx.Response(status, json=content)

        async with connect(respond, endpoint=origin, retries=0) as client:
            with pytest.raises(ApiError) as caught:
                await client.send(Request(operation))
        return caught.value

    return refused


@pytest.mark.parametrize(
    ("status", "content", "kind"),
    [
        (404, NO_API, EndpointNotFound),
        (404, {"error_code": "APIG.0101", "error_msg": "The API does not exist"}, EndpointNotFound),
        (404, {}, EndpointNotFound),
        (405, {"error_msg": "Method not allowed"}, BadRequest),
        (400, NO_API, BadRequest),
    ],
)
async def test_operation_that_the_cloud_of_the_endpoint_lacks(refused, status, content, kind) -> None:
    error = await refused(OTC, listing("huawei"), status, content)

    assert type(error) is kind
    assert error.hint == HINT
    assert str(error).endswith(f"; {HINT}")
    assert str(copy.deepcopy(error)) == str(error)


async def test_endpoint_of_neither_cloud_may_lack_it_too(refused) -> None:
    assert (await refused("https://modelarts.example.com", listing("huawei"), 404, NO_API)).hint == HINT


async def test_operation_of_the_other_cloud(refused) -> None:
    error = await refused(HUAWEI, listing("otc"), 404, NO_API)

    assert error.hint == "only Open Telekom Cloud documents this operation"


@pytest.mark.parametrize(
    ("origin", "clouds"), [(OTC, ()), (OTC, ("otc",)), (HUAWEI, ("huawei",)), ("https://modelarts.example.com", ())]
)
async def test_operation_that_the_cloud_documents(refused, origin, clouds) -> None:
    assert (await refused(origin, listing(*clouds), 404, NO_API)).hint == ""


@pytest.mark.parametrize(
    ("status", "content"),
    [
        (404, {"error_code": "ModelArts.6404", "error_msg": "The server does not exist"}),
        (400, {"error_code": "ModelArts.0104", "error_msg": "limit is not a number"}),
        (403, {"error_code": "ModelArts.0203", "error_msg": "No permission"}),
        (500, {"error_msg": "Oops"}),
    ],
)
async def test_other_errors_have_other_reasons(refused, status, content) -> None:
    assert (await refused(OTC, listing("huawei"), status, content)).hint == ""


async def test_missing_resource_is_not_a_missing_operation(refused) -> None:
    error = await refused(OTC, listing("huawei"), 404, {"error_code": "ModelArts.6404", "error_msg": "gone"})

    assert type(error) is NotFound


@pytest.mark.parametrize(
    ("host", "cloud"),
    [
        ("modelarts.eu-de.otc.t-systems.com", "otc"),
        ("modelarts.eu-ch2.sc.otc.t-systems.com", "otc"),
        ("MODELARTS.EU-NL.OTC.T-SYSTEMS.COM.", "otc"),
        ("modelarts.cn-north-4.myhuaweicloud.com", "huawei"),
        ("modelarts.eu-west-101.myhuaweicloud.eu", "huawei"),
        ("modelarts.ap-southeast-1.myhuaweicloud.cn", "huawei"),
        ("modelarts.example.com", None),
        ("notmyhuaweicloud.com", None),
        ("myhuaweicloud.com.example.org", None),
        ("127.0.0.1", None),
        ("", None),
    ],
)
def test_cloud_of_a_host(host: str, cloud: str | None) -> None:
    assert cloud_of(host) == cloud


def test_operations_name_their_clouds() -> None:
    assert listing().clouds == CLOUDS == ("otc", "huawei")
    assert all(set(operation.clouds) <= set(CLOUDS) and operation.clouds for operation in OPERATIONS.values())
