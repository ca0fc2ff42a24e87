=== menu 80x24 cursor 4,13
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 Personas
 Buscar: /                                         activos · 2 · Razón social ↑
 Cl┌─ 000004 Nahuel SAS ────────────────────────────────────────────────────┐
───│ Buscar:                                                                │───
 00│ ►País                                                            poner │
►00│  Tipo de persona                                                 poner │
   │  Régimen fiscal                                                  poner │
   │  Uso de CFDI                                                     poner │
   │  Condiciones de pago                                             poner │
   │  Lista de precios                                                poner │
   │  Estatus                                                         poner │
   │  Asignado a                                                      poner │
   │  Asignado a                                                  (ninguno) │
   │  Copia de correos                                                poner │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
────────────────────────────────────────────────────────────────────────────────
                                                         marcados: 1 · Fila 2/2
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

 bb  bbbbbbbbbbbbbbbbbbb                                                     bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr  bbb
rrr                                                                   ddddd  rrr
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                  ddddddddd
                                                                      ddddd







 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
brrrrrr brrrrrr brrrrrr brrrrrr brrrrrr brrrrrr brrrrrr brrrrrr brrrrrr bbrrrrrr
=== nothing-asked 80x24 cursor hidden
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 Personas
 Buscar: /                                         activos · 2 · Razón social ↑
 Clave    Razón social↑                                Tipo       RFC
────────────────────────────────────────────────────────────────────────────────
 000004  √Nahuel SAS                                   Cliente
►000006   Óptica Güemes                                Cliente













────────────────────────────────────────────────────────────────────────────────
                                                         marcados: 1 · Fila 2/2
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

 bbbbbbbb bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
brrrrrr brrrrrr brrrrrr brrrrrr brrrrrr brrrrrr brrrrrr brrrrrr brrrrrr bbrrrrrr
