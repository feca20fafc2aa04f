"""Addresses of ModelArts, IAM and OBS by region, for Open Telekom Cloud and Huawei Cloud.

The patterns match the regions of huaweicloudsdkmodelarts and huaweicloudsdkiam 3.1.219, which
tests/unit/test_regions.py lists, and the list of endpoints of Open Telekom Cloud.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors.exceptions import ConfigurationError

if TYPE_CHECKING:
    from ..operation.operation import Cloud

OTC_REGIONS = ("eu-de", "eu-nl")
DOMAINS: dict[str, Cloud] = {
    "otc.t-systems.com": "otc",
    "myhuaweicloud.com": "huawei",
    "myhuaweicloud.eu": "huawei",
    "myhuaweicloud.cn": "huawei",
}
# The European site of Huawei Cloud has a separate domain.
HUAWEI_EUROPE = ("eu-west-101",)
REGION = re.compile(r"[a-z0-9-]+").fullmatch
SWISS_REGION = "eu-ch2"
# Matches `eu-de`, `eu-ch2`, `cn-north-4` and `my-kualalumpur-1`, but not names of projects without a region.
LOOKS_LIKE_REGION = re.compile(r"[a-z]{2}-[a-z]{2,20}\d{0,4}(?:-\d{1,4})?").fullmatch


def region_of(project_name: str | None) -> str | None:
    """Return the region in the name of a project, such as `eu-de` for `eu-de_team`, or None."""
    region = (project_name or "").partition("_")[0]
    return region if LOOKS_LIKE_REGION(region) else None


def modelarts_in(region: str | None) -> str:
    """Return scheme and host of ModelArts in a region.

    Args:
        region: The region, or None if it is not known.

    Raises:
        ConfigurationError: The region is None or invalid, or the address in this region is not documented.
    """
    if region is None:
        raise ConfigurationError("the endpoint is not known; pass region= or endpoint=, or set OS_REGION_NAME")
    if region == SWISS_REGION:
        raise ConfigurationError(f"the endpoint of ModelArts in {region} is not documented; pass endpoint=")
    return _host("modelarts", region)


def obs_in(region: str | None) -> str:
    """Return scheme and host of Object Storage Service (OBS) in a region.

    Args:
        region: The region, or None if it is not known.

    Raises:
        ConfigurationError: The region is None or invalid.
    """
    if region is None:
        raise ConfigurationError("the endpoint of OBS is not known; pass region= or endpoint=, or set OS_REGION_NAME")
    if region == SWISS_REGION:
        return f"https://obs.{region}.sc.otc.t-systems.com"
    return _host("obs", region)


def iam_in(region: str | None) -> str:
    """Return the URL of IAM's v3 API in a region.

    Args:
        region: The region, or None if it is not known.

    Raises:
        ConfigurationError: The region is None or invalid.
    """
    if region is None:
        raise ConfigurationError(
            "the address of IAM is not known; pass auth_url= to the credentials or region= to the client, "
            "or set OS_REGION_NAME"
        )
    if region == SWISS_REGION:
        return f"https://iam-pub.{region}.sc.otc.t-systems.com/v3"
    return f"{_host('iam', region)}/v3"


def cloud_of(host: str) -> Cloud | None:
    """Return the cloud that an endpoint belongs to, or None if the host is in neither cloud.

    Args:
        host: Host of a URL, such as `modelarts.eu-de.otc.t-systems.com`.
    """
    name = host.lower().rstrip(".")
    return next((cloud for domain, cloud in DOMAINS.items() if name.endswith(f".{domain}")), None)


def _host(service: str, region: str) -> str:
    if not REGION(region):
        raise ConfigurationError(f"the region {region!r} is invalid; pass region= with a name such as {OTC_REGIONS[0]}")
    cloud = "otc.t-systems.com" if region in OTC_REGIONS else "myhuaweicloud.com"
    if region in HUAWEI_EUROPE:
        cloud = "myhuaweicloud.eu"
    return f"https://{service}.{region}.{cloud}"
