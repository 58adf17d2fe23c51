#!/usr/bin/env node
require('../dist/herstel.cjs');
