"""Flavors, images and plug-ins for dev servers."""

from __future__ import annotations

from ...models import DevServerArchitecture, DevServerChargingMode, DevServerType
from ..handlers.call import Call, handles
from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault, Reply
from .hyper_clusters import NOT_FOUND
from .super_node_flavors import SIZES, names_of
from .super_nodes import whole_list

ZONES = ("fake-1a", "fake-1b")


def _flavor(name: str, resource: str, kind: DevServerType, arch: DevServerArchitecture, text: str, roce: int) -> Row:
    chip = "CPU" if kind is DevServerType.ECS else "NPU"
    return {
        "flavor": name,
        "resource_flavor": resource,
        "specification": text,
        "arch": arch.value,
        "server_type": kind.value,
        "flavor_type": chip,
        "charging_mode": DevServerChargingMode.COMMON.value,
        "sku_code": name,
        "roce_num": roce,
        "count": 1,
        "status": "normal",
    }


FLAVORS: tuple[Row, ...] = (
    _flavor(
        "c7.2xlarge.2", "modelarts.vm.cpu.8u16g", DevServerType.ECS, DevServerArchitecture.X86, "8 vCPUs, 16 GB", 0
    ),
    _flavor(
        "physical.kat2ne.48xlarge.8.ei.d",
        "modelarts.bm.npu.arm.8snt9b3.d",
        DevServerType.BMS,
        DevServerArchitecture.ARM,
        "8*Ascend snt9b3, 192 vCPUs, 1536 GB",
        8,
    ),
    *(
        {
            **_flavor("", "", DevServerType.HPS, DevServerArchitecture.ARM, f"{size} servers, each 8*Ascend", 8),
            **names_of(size),
            "sku_code": names_of(size)["flavor"],
            "count": size,
        }
        for size in SIZES
    ),
)
IMAGES: tuple[Row, ...] = tuple(
    {"image_id": image_id, "name": name, "arch": arch, "server_type": kind, "status": "ACTIVE"}
    for image_id, name, arch, kind in (
        ("2d6f8a14-90b3-4c7e-a5d1-e83f7b069c42", "Ubuntu-22.04-x86_64", "X86", "ECS"),
        ("7b1e4c90-5d38-4fa6-92e7-0c8d3f6a5b14", "EulerOS-2.10-Arm-64bit-for-Snt9B3", "ARM", "BMS"),
        ("91c4e8a6-0f57-4b2d-a38e-6d5b7f1c2e09", "EulerOS-2.10-Arm-64bit-for-supernodes", "ARM", "HPS"),
    )
)
PLUGINS: tuple[Row, ...] = (
    {
        "name": "node-agent",
        "infos": [
            {
                "id": "7d3f9b16-52c8-4e0a-b1d9-6a84c7e05f23",
                "version": "1.4.0",
                "status": "ACTIVE",
                "url": "https://plugins.example.com/node-agent-1.4.0.tgz",
            }
        ],
    },
)


def flavor_of(request: Row) -> Row:
    """Return the flavor in a request, which has one of its names.

    Raises:
        Fault: No flavor has these names, or the request has none. The code is a guess: no client handles it.
    """
    given = {name: request[name] for name in ("flavor", "resource_flavor") if request.get(name)}
    for flavor in FLAVORS:
        if given and given.items() <= flavor.items():
            return flavor
    raise Fault(400, INVALID, f"No flavor of dev servers has these names: {', '.join(given.values()):.120}.")


def image_of(image_id: str, kind: str) -> Row:
    """Return an image, also one that the user has made, for servers of a type.

    Raises:
        Fault: The image is for servers of another type. The code is a guess: no client is known that handles it.
    """
    found = next((image for image in IMAGES if image["image_id"] == image_id), None)
    if found is not None:
        if found["server_type"] != kind:
            raise Fault(
                400, INVALID, f"The image {found['name']} is for {found['server_type']} servers, not for {kind}."
            )
        return dict(found)
    arch = "X86" if kind == DevServerType.ECS else "ARM"
    return {
        "image_id": image_id,
        "name": f"image-{image_id[:8]}",
        "arch": arch,
        "server_type": kind,
        "status": "ACTIVE",
    }


def _matching(call: Call) -> list[Row]:
    """Return the flavors that match the query."""
    found = [
        flavor
        for flavor in FLAVORS
        if all(flavor[name] == call.query[name] for name in ("server_type", "arch") if call.query.get(name))
    ]
    wanted = call.query.get("charging_mode")
    both = DevServerChargingMode.COMMON
    return [flavor for flavor in found if wanted in (None, "", both) or flavor["charging_mode"] in (both, wanted)]


@handles("ListDevServerFlavors")
def list_flavors(call: Call) -> Reply:
    """Return the matching flavors, one entry for each availability zone."""
    rows = [
        {**{name: value for name, value in flavor.items() if name != "resource_flavor"}, **place}
        for flavor in _matching(call)
        for place in ({"availability_zone": zone, "is_sold_out": False} for zone in ZONES)
    ]
    return Reply(whole_list(rows))


@handles("ListDevServerResourceFlavors")
def list_resource_flavors(call: Call) -> Reply:
    """Return the matching resource flavors with their availability zones."""
    zones = [{"id": zone, "is_sold_out": False} for zone in ZONES]
    rows: list[Row] = []
    for flavor in _matching(call):
        larger = [names_of(size) for size in SIZES] if flavor["server_type"] == DevServerType.HPS else []
        others = [{"name": names["resource_flavor"]} for names in larger if names["flavor"] != flavor["flavor"]]
        shown = {name: value for name, value in flavor.items() if name != "resource_flavor"}
        rows.append(
            {**shown, "flavor": flavor["resource_flavor"], "server_flavors": others, "availability_zones": zones}
        )
    return Reply({"data": rows})


@handles("ListDevServerPlugins")
def list_plugins(call: Call) -> Reply:
    """Return the plug-ins, or the one with the name."""
    name = call.query.get("name")
    return Reply({"data": [plugin for plugin in PLUGINS if name in (None, "", plugin["name"])]})


@handles("ListDevServerImages")
def list_images(call: Call) -> Reply:
    """Return the matching images."""
    wanted = call.query.get("server_type")
    kinds = {image["server_type"] for image in IMAGES}
    for parameter in ("flavor_name", "resource_flavor_name"):
        if name := call.query.get(parameter):
            kinds &= {one["server_type"] for one in FLAVORS if name in (one["flavor"], one["resource_flavor"])}
    rows = [image for image in IMAGES if image["server_type"] in kinds and wanted in (None, "", image["server_type"])]
    return Reply(whole_list(rows))


@handles("GetDevServerImage")
def get_image(call: Call) -> Reply:
    """Return an image."""
    found = next((image for image in IMAGES if image["image_id"] == call.path["id"]), None)
    if found is None:
        raise Fault(400, NOT_FOUND, f"The image {call.path['id']:.60} does not exist.")
    return Reply(dict(found))
