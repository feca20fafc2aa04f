"""The hosts of a region: Open Telekom Cloud and Huawei Cloud name them by patterns.

They agree with the regions of huaweicloudsdkmodelarts and huaweicloudsdkiam 3.1.219, which tests/unit/test_regions.py
lists, and with the list of endpoints of Open Telekom Cloud.
"""

from __future__ import annotations

import re

from ..errors.exceptions import ConfigurationError

OTC_REGIONS = ("eu-de", "eu-nl")
# The European site of Huawei Cloud has a domain of its own.
HUAWEI_EUROPE = ("eu-west-101",)
REGION = re.compile(r"[a-z0-9-]+").fullmatch
SWISS_REGION = "eu-ch2"
# Such as `eu-de`, `eu-ch2`, `cn-north-4`, `my-kualalumpur-1`: other names of projects do not begin with a region.
LOOKS_LIKE_REGION = re.compile(r"[a-z]{2}-[a-z]{2,20}\d{0,4}(?:-\d{1,4})?").fullmatch


def region_of(project_name: str | None) -> str | None:
    """The region in the name of a project, such as `eu-de` for `eu-de_team`; None if the name has none."""
    region = (project_name or "").partition("_")[0]
    return region if LOOKS_LIKE_REGION(region) else None


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
    if region in HUAWEI_EUROPE:
        cloud = "myhuaweicloud.eu"
    return f"https://{service}.{region}.{cloud}"
