// libyaml as a module.
#include <yaml.h>
