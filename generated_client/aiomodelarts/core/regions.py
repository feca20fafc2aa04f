"""Which hosts a region has: Open Telekom Cloud and Huawei Cloud name them by patterns."""

from __future__ import annotations

import re

from .errors import ConfigurationError

OTC_REGIONS = ("eu-de", "eu-nl")
REGION = re.compile(r"[a-z0-9-]+").fullmatch
SWISS_REGION = "eu-ch2"


def region_of(project_name: str | None) -> str | None:
    """The region in the name of a project: `eu-de` for `eu-de_team`."""
    return (project_name or "").partition("_")[0] or None


def modelarts_in(region: str | None) -> str:
    """Scheme and host of ModelArts in a region.

    Raises:
        ConfigurationError: The region is not known, or its host is not.
    """
    if region is None:
        raise ConfigurationError("the endpoint is not known; pass region= or endpoint=, or set OS_REGION_NAME")
    if region == SWISS_REGION:
        raise ConfigurationError(f"the endpoint of ModelArts in {region} is not documented; pass endpoint=")
    return _host("modelarts", region)


def iam_in(region: str | None) -> str:
    """The address of IAM in a region.

    Raises:
        ConfigurationError: The region is not known.
    """
    if region is None:
        raise ConfigurationError(
            "the address of IAM is not known; give the credentials auth_url=, pass region=, or set OS_REGION_NAME"
        )
    if region == SWISS_REGION:
        return f"https://iam-pub.{region}.sc.otc.t-systems.com/v3"
    return f"{_host('iam', region)}/v3"


def _host(service: str, region: str) -> str:
    if not REGION(region):
        raise ConfigurationError(f"the region {region!r} is none; pass region= with one such as {OTC_REGIONS[0]}")
    cloud = "otc.t-systems.com" if region in OTC_REGIONS else "myhuaweicloud.com"
    return f"https://{service}.{region}.{cloud}"
