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
=== contacts 80x24 cursor hidden
 Contactos                                           DEMO  ficha · sara · 06:00
  1 Clientes [2 Contactos] 3 ODS  4 Documentos  5 Personas
 Buscar: /                                               activos · 2 · Nombre ↑
 Nombre↑                              Cliente                  Cargo
►Nahuel SAS                           Nahuel SAS
 Óptica Güemes                        Óptica Güemes














________________________________________________________________________________
                                                                       Fila 1/2
 / buscar · Enter abre · f mostrar solo · : ir a · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
             bbbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card 80x24 cursor hidden
 Clientes › 000004 Nahuel SAS                        DEMO  ficha · sara · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000004
 Razón social         Nahuel SAS
 Nombre comercial
 Tipo                 Cliente            País                 Colombia
 NIT                                     Tipo de persona
 Id. externo                             Teléfono 1
 Teléfono 2
 Correo               hola@nahuel.example
 Sitio web                               Actividad económica
 Resp. tributaria                        Uso de CFDI
 Condiciones de pago                     Días de crédito      0
 Límite de crédito    0.00               Lista de precios
 Estatus                                 Asignado a           sara
 Copia de correos     no                 Saldo                0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-archive 80x24 cursor 4,19
 Clientes › 000004 Nahuel SAS                        DEMO  ficha · sara · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000004
 Ra┌─ Ir a ─────────────────────────────────────────────────────────────────┐
 No│ Buscar: archiv                                                         │
 Ti│ ►Sus archivos: los que entraron, los que salieron                 y, F │
 NI│                                                                        │
 Id│                                                                        │
 Te│                                                                        │
 Co│                                                                        │
 Si│                                                                        │
 Re│                                                                        │
 Co│                                                                        │
 Lí│                                                                        │
 Es│                                                                        │
 Co│                                                                        │
 Al│                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb

     bbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
