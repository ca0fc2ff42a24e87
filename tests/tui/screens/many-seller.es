=== menu 80x24 cursor 4,13
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Personas
 Buscar: /                                         activos · 2 · Razón social ↑
 Cl┌─ 000004 Nahuel SAS ────────────────────────────────────────────────────┐
 00│ Buscar:                                                                │
►00│ ►País                                                            poner │
   │  Tipo de persona                                                 poner │
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
________________________________________________________________________________
                                                         marcados: 1 · Fila 2/2
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbb                                                     bbb
 bb          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  bb
rrr  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                  ddddddddd
                                                                      ddddd







 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== nothing-asked 80x24 cursor hidden
 Clientes                                            DEMO  ficha · sara · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Personas
 Buscar: /                                         activos · 2 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000004  √Nahuel SAS                                  Cliente
►000006   Óptica Güemes                               Cliente














________________________________________________________________________________
 F8 no hace nada aquí; F1 muestra las teclas.
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb
rrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
