// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/firstchange.h"

#include "tests/support/catch.h"

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

std::string changed(const char* before, const char* after) {
    return firstChange(Json::parse(before).value(), Json::parse(after).value()).toStdString();
}

} // namespace

TEST_CASE("What an undo changed is found by its path in the case") {
    CHECK(changed(R"({"title": "a"})", R"({"title": "a"})") == "");
    CHECK(changed(R"({"title": "a"})", R"({"title": "b"})") == "title");
    CHECK(changed(R"({"wish": {"requested": "a"}})", R"({"wish": {}})") == "wish.requested");
    CHECK(changed(R"({"wish": {}})", R"({"wish": {"requested": "a"}})") == "wish.requested");
    CHECK(changed(R"({"facts": [{"text": "a"}, {"text": "b"}]})", R"({"facts": [{"text": "a"}, {"text": "c"}]})") ==
          "facts[1].text");
}

TEST_CASE("A row that came or went is the row itself, not what moved up into its place") {
    CHECK(changed(R"({"facts": ["a", "b"]})", R"({"facts": ["a"]})") == "facts[1]");
    CHECK(changed(R"({"facts": ["a"]})", R"({"facts": ["a", "b"]})") == "facts[1]");
    CHECK(changed(R"({"facts": [{"text": "a"}, {"text": "b"}]})", R"({"facts": [{"text": "b"}]})") == "facts[0]");
}
