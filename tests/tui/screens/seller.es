=== home 80x24 cursor hidden
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Personas
 Buscar: /                                         activos · 2 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000004   Nahuel SAS                                  Cliente
 000006   Óptica Güemes                               Cliente














________________________________________________________________________________
                                                                       Fila 1/2
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== filters 80x24 cursor 4,13
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Personas
 Buscar: /                                         activos · 2 · Razón social ↑
 Cl┌─ Mostrar solo ─────────────────────────────────────────────────────────┐
►00│ Buscar:                                                                │
 00│  Mostrar todo de nuevo                                                 │
   │ ►Archivados                                                    activos │
   │  Tipo                                                     (cualquiera) │
   │  País                                                     (cualquiera) │
   │  Tipo de id. fiscal                                       (cualquiera) │
   │  Tipo de persona                                          (cualquiera) │
   │  Régimen fiscal                                           (cualquiera) │
   │  Uso de CFDI                                              (cualquiera) │
   │  Condiciones de pago                                      (cualquiera) │
   │  Lista de precios                                         (cualquiera) │
   │  Estatus                                                  (cualquiera) │
   │  Asignado a                                               (cualquiera) │
   │  Copia de correos                                         (cualquiera) │
   │  Reemplazado por                                          (cualquiera) │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 1/2
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbb                                                          bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd



 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== only-herself 80x24 cursor 4,13
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Personas
 Buscar: /                                         activos · 2 · Razón social ↑
 Cl┌─ Asignado a ───────────────────────────────────────────────────────────┐
►00│ Buscar:                                                                │
 00│ ►(cualquiera)                                                          │
   │  sara                                                                  │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 1/2
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbb                                                            bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== her-own 80x24 cursor hidden
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Personas
 Buscar: /                                  activos · sara · 2 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000004   Nahuel SAS                                  Cliente
 000006   Óptica Güemes                               Cliente














________________________________________________________________________________
                                                                       Fila 1/2
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts 80x24 cursor 4,14
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Personas
 Buscar: /                                  activos · sara · 2 · Razón social ↑
 Cl┌─ Mostrar ──────────────────────────────────────────────────────────────┐
►00│ Buscar: 2                                                              │
 00│ Nada coincide.                                                         │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 1/2
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbb                                                               bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card 80x24 cursor 4,15
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Personas
 Buscar: /                                  activos · sara · 2 · Razón social ↑
 Cl┌─ Mostrar ──────────────────────────────────────────────────────────────┐
►00│ Buscar: 21                                                             │
 00│ Nada coincide.                                                         │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 1/2
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbb                                                               bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-archive 80x24 cursor 4,22
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Personas
 Buscar: /                                  activos · sara · 2 · Razón social ↑
 Cl┌─ Mostrar ──────────────────────────────────────────────────────────────┐
►00│ Buscar: 21:archiv                                                      │
 00│ Nada coincide.                                                         │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 1/2
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbb                                                               bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
